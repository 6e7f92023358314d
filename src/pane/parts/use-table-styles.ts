import { makeStyles, tokens } from '@fluentui/react-components';

/** Small tables of figures: names at the left, figures at the right under each other. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    marginBottom: tokens.spacingVerticalS,
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': { fontWeight: tokens.fontWeightRegular, textAlign: 'left', overflowWrap: 'anywhere' },
    '& thead th': { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
    '& td, & thead th + th': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    '& td, & th': {
      padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    },
    '& th:first-child': { paddingLeft: 0 },
    '& tr': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
});
