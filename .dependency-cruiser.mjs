// The directions that ARCHITECTURE.md promises. scripts/check-architecture.ts runs them and fails
// too when a file of src/ was not looked at.

const faces = 'cli|page|taskpane|commands|functions';
// src/pane is no face: the task pane and the page both show it.
const calculations =
  'indicators|attendance|scores|funding|payments|schemes|quantities|cells|tables';

/** A rule "this place imports only these places". */
function only(name, from, allowed, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: allowed } };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that import each other are one module, and load in an order by chance.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-folders-no-circular',
      comment: "The core's folders are the stages of a pipeline: data flows one way through them.",
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/core/.+' },
      to: { path: '^src/core/.+', circular: true },
    },
    {
      name: 'core-no-node',
      comment: 'The core runs in a worker, a pane, a page and on Node: it has no builtin at all.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'core-only-core',
      '^src/core/',
      ['^src/core/', '^node_modules/numfmt/'],
      'The core is pure: no host, no face, no wording, and of npm numfmt alone (text as Excel shows it).',
    ),
    only(
      'quantities-only-quantities-and-cells',
      '^src/core/quantities/',
      ['^src/core/(quantities|cells)/', '^node_modules/numfmt/'],
      'What a cell says is read from the cell; the rest of the core is built on it.',
    ),
    only(
      'cells-only-cells',
      '^src/core/cells/',
      ['^src/core/cells/', '^node_modules/numfmt/'],
      'Cells are the ground: they hold what a sheet holds and do not interpret it.',
    ),
    only(
      'tables-only-tables-cells-and-quantities',
      '^src/core/tables/',
      ['^src/core/(tables|cells|quantities)/'],
      'Recognising a table knows nothing of what is calculated from it.',
    ),
    only(
      'tables-facts',
      '^src/core/tables/facts/',
      ['^src/core/tables/(facts)/', '^src/core/(cells|quantities)/'],
      'Facts are types that everybody shares.',
    ),
    only(
      'tables-words',
      '^src/core/tables/words/',
      ['^src/core/tables/(words|facts)/', '^src/core/(cells|quantities)/'],
      'Words are data and matching; they know no sheet and no table.',
    ),
    only(
      'tables-grid',
      '^src/core/tables/grid/',
      ['^src/core/tables/(grid|words)/', '^src/core/(cells|quantities)/'],
      'The grid of a sheet is seen before anything is read from it (of words it has the types of taught roles).',
    ),
    only(
      'tables-layout',
      '^src/core/tables/layout/',
      ['^src/core/tables/(layout|grid)/', '^src/core/(cells|quantities)/'],
      'Shape is told without any word of the field.',
    ),
    only(
      'tables-structure',
      '^src/core/tables/structure/',
      ['^src/core/tables/(structure|layout|grid)/', '^src/core/(cells|quantities)/'],
      'Structures are found without any word of the field.',
    ),
    only(
      'tables-reading',
      '^src/core/tables/reading/',
      ['^src/core/tables/(reading|grid|words|facts)/', '^src/core/(cells|quantities)/'],
      'Reading cells and titles serves all kinds and knows none.',
    ),
    only(
      'tables-taught',
      '^src/core/tables/taught/',
      [
        '^src/core/tables/(taught|reading|structure|grid|words|facts)/',
        '^src/core/(cells|quantities)/',
      ],
      'A taught layout says where things are; the kinds read them.',
    ),
    only(
      'formulas-only-cells-and-quantities',
      '^src/core/formulas/',
      ['^src/core/(formulas|cells|quantities)/'],
      'What a formula looks at and sums is told from its text and the cells, whatever the table.',
    ),
    only(
      'stations-only-tables-and-below',
      '^src/core/stations/',
      ['^src/core/(stations|tables|cells|quantities)/'],
      'A workbook is parted before anything is reckoned from it.',
    ),
    {
      name: 'calculations-not-checks',
      comment:
        'Checks look at calculations; a calculation that knows its check cannot be checked by it.',
      severity: 'error',
      from: { path: `^src/core/(${calculations})/` },
      to: { path: '^src/core/checks/' },
    },
    only(
      'messages-only-core',
      '^src/messages/',
      ['^src/messages/', '^src/core/'],
      'Wording describes what the core found; it needs no host, plan or face.',
    ),
    {
      name: 'messages-format-and-never-calculate',
      comment:
        'Wording writes exact figures, cells and totals out, for which it runs the core that knows how; what it describes is handed in.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: {
        path: '^src/core/',
        pathNot: '^src/core/(cells|quantities|schemes)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'screens-words-only-for-screens',
      comment:
        'The worker loads what documents, sheets and findings say (written.ts), and none of the words of the screens.',
      severity: 'error',
      from: { path: '^src/(plan|document|claims|desk|hosts)/|^src/messages/describe-' },
      to: { path: '^src/messages/messages\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    only(
      'document-only-core-and-messages',
      '^src/document/',
      ['^src/document/', '^src/core/', '^src/messages/'],
      'The JSON document is an evaluation put into words and rounded figures, nothing more.',
    ),
    only(
      'plan-only-core-and-messages',
      '^src/plan/',
      ['^src/plan/', '^src/core/', '^src/messages/'],
      'A plan is plain data made from an evaluation; no host is known when it is made.',
    ),
    only(
      'claims-only-core-and-messages',
      '^src/claims/',
      ['^src/claims/', '^src/core/', '^src/messages/'],
      "A report's claims are read from text alone; whoever has the text hands it in.",
    ),
    only(
      'port-only-core-and-plan',
      '^src/hosts/workbook\\.ts$',
      ['^src/core/', '^src/plan/'],
      'The port is the contract of all hosts and may know none of them.',
    ),
    {
      name: 'port-types-only',
      comment: 'The port is a contract: it imports types and runs nothing.',
      severity: 'error',
      from: { path: '^src/hosts/workbook\\.ts$' },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'xlsx-no-node',
      comment: 'The .xlsx host runs in the browser too; reading a file is the work of the face.',
      severity: 'error',
      from: { path: '^src/hosts/xlsx/' },
      to: { dependencyTypes: ['core'] },
    },
    only(
      'xlsx-only-core-plan-and-port',
      '^src/hosts/xlsx/',
      [
        '^src/hosts/(xlsx/|workbook\\.ts$)',
        '^src/(core|plan)/',
        '^node_modules/(fflate|numfmt|saxes)/',
      ],
      'The file format is one host among two: it knows the port, the snapshot and the plan.',
    ),
    {
      name: 'xlsx-plan-as-types',
      comment: 'A host applies a plan that it is given and makes none.',
      severity: 'error',
      from: { path: '^src/hosts/xlsx/' },
      to: { path: '^src/plan/', dependencyTypesNot: ['type-only'] },
    },
    only(
      'report-only-the-file-format',
      '^src/hosts/report/',
      ['^src/hosts/(report|xlsx)/', '^src/hosts/workbook\\.ts$'],
      "A report's file is a zip with XML too: it is read by the one home of that, and knows no workbook.",
    ),
    {
      name: 'report-no-node',
      comment: 'A report is read in the browser too; reading its file is the work of the face.',
      severity: 'error',
      from: { path: '^src/hosts/report/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'file-format-only-in-xlsx',
      comment: 'src/hosts/xlsx is the only home of the file format: zip and XML stay inside it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/xlsx/' },
      to: { path: '^node_modules/(fflate|saxes)/' },
    },
    only(
      'excel-only-core-plan-and-port',
      '^src/hosts/excel/',
      ['^src/hosts/(excel/|workbook\\.ts$)', '^src/(core|plan)/', 'node_modules/.*office'],
      'The Excel host knows the port, the snapshot and the plan, and no other host.',
    ),
    {
      name: 'office-only-in-excel',
      comment: 'src/hosts/excel is the only home of Excel.* and Office.*.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/hosts/excel/' },
      to: { path: '(office-js|custom-functions-runtime)' },
    },
    {
      name: 'desk-knows-port-and-engine',
      comment:
        'The desk works one opened workbook through the port; only the worker knows which host it is.',
      severity: 'error',
      from: { path: '^src/desk/', pathNot: '^src/desk/worker\\.ts$' },
      to: {
        pathNot: [
          '^src/(desk|core|plan|messages|document|claims)/',
          '^src/hosts/workbook\\.ts$',
          '^node_modules/comlink/',
        ],
      },
    },
    only(
      'pane-knows-the-desk',
      '^src/pane/',
      [
        '^src/(pane|desk|core|plan|messages)/',
        '^src/hosts/workbook\\.ts$',
        '^node_modules/(react|react-dom|@fluentui|@types/react|@types/react-dom)/',
      ],
      'What a person sees works on a desk and knows no host.',
    ),
    {
      name: 'pane-runs-no-engine',
      comment:
        'Reading and reckoning happen in the worker: of the core pane and page run what writes figures out.',
      severity: 'error',
      from: { path: '^src/(pane|page)/' },
      to: {
        path: '^src/core/',
        pathNot: '^src/core/(cells|quantities|schemes|settings|tables/facts)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    only(
      'page-shows-pane-and-desk',
      '^src/page/',
      [
        '^src/(page|pane|desk|core|plan|messages)/',
        '^src/hosts/workbook\\.ts$',
        '^assets/samples/',
        '^node_modules/(react|react-dom|@fluentui|@tanstack|@types/react|@types/react-dom)/',
      ],
      'The page shows a workbook and the pane beside it; files are opened by the desk in its worker.',
    ),
    {
      name: 'faces-not-imported',
      comment: 'Each face has one main that wires; whatever two of them need belongs further in.',
      severity: 'error',
      from: { path: `^src/(?!(?:${faces})/)` },
      to: { path: `^src/(${faces})/` },
    },
    {
      name: 'faces-apart',
      comment: 'One face never imports another.',
      severity: 'error',
      from: { path: `^src/(${faces})/` },
      to: { path: `^src/(${faces})/`, pathNot: '^src/$1/' },
    },
    {
      name: 'between-no-node',
      comment: 'What stands between core and hosts runs in browsers too.',
      severity: 'error',
      from: { path: '^src/(plan/|messages/|document/|claims/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src-only-src',
      comment: 'What is shipped needs no test, bench or script.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|out|dist)/' },
    },
    {
      name: 'not-to-dev-dep',
      comment: 'What is shipped runs on what package.json lists under dependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'not-to-unlisted',
      comment: 'A package that package.json does not name is there by chance.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nothing imports and that imports nothing is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '^src/page/service-worker/service-worker\\.ts$',
          '^src/[^/]+/main\\.ts$',
          '\\.d\\.ts$',
          '^(test|bench|scripts)/',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
    },
  },
};
