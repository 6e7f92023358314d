import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { developmentAddress, manifestFor } from '../../scripts/excel/manifest-for.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('manifest.xml', root), 'utf8');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Throws where the text is not well-formed. */
function parsed(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (content) => {
    const last = open.at(-1);
    if (last) last.text += content;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

const manifest = parsed(text);
const names = (element: Element | undefined) => (element?.children ?? []).map(({ name }) => name);

/** All elements of a name, wherever they stand. */
function all(name: string, within: Element = manifest): readonly Element[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(name, child),
  ]);
}

const overrides = all('VersionOverrides')[0];
const strings = [...all('bt:Image'), ...all('bt:Url'), ...all('bt:String')].filter(
  ({ attributes }) => attributes.id !== undefined,
);
const resources = new Map(strings.map((each) => [each.attributes.id, each]));

/** Width and height from a PNG's header. */
function sizeOf(file: string): readonly [number, number] {
  const png = readFileSync(new URL(`assets/icons/${file}`, root));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('has its elements in the order of the schema', () => {
    expect(manifest.name).toBe('OfficeApp');
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(names(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(names(overrides)).toEqual(['Requirements', 'Hosts', 'Resources']);
    expect(names(all('Resources')[0])).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
    expect(names(all('DesktopFormFactor')[0])).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
    ]);
    for (const control of all('Control')) {
      expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });

  it("is taken by Office's own reader of manifests", async () => {
    const info = await OfficeAddinManifest.readManifestFile(
      fileURLToPath(new URL('manifest.xml', root)),
    );
    expect(info).toMatchObject({
      defaultLocale: 'zh-CN',
      displayName: '社工站评估助手',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: `${developmentAddress}/taskpane.html` },
    });
  });

  it('asks for a workbook, to read and write, with ExcelApi 1.13 at the least', () => {
    expect(manifest.children.find(({ name }) => name === 'Permissions')?.text).toBe(
      'ReadWriteDocument',
    );
    expect(all('Host').map(({ attributes }) => attributes.Name ?? attributes['xsi:type'])).toEqual([
      'Workbook',
      'Workbook',
    ]);
    for (const sets of [...all('Sets'), ...all('bt:Sets')]) {
      expect(sets.attributes.DefaultMinVersion).toBe('1.13');
      expect(sets.children.map(({ attributes }) => attributes.Name)).toEqual(['ExcelApi']);
    }
    expect([...all('Sets'), ...all('bt:Sets')]).toHaveLength(2);
  });

  it('has an id of its own, a version of four numbers and Chinese for its default', () => {
    const [id, version, , locale] = manifest.children.map((child) => child.text);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(locale).toBe('zh-CN');
  });

  it('names only resources that are there, each in at most 32 characters and used', () => {
    const used = [...text.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(used)).toEqual(new Set(resources.keys()));
    for (const id of used) expect(id.length).toBeLessThanOrEqual(32);
    expect(strings).toHaveLength(resources.size);
  });

  it('says everything in Chinese and overrides it in English', () => {
    const said = [...all('bt:String'), ...all('DisplayName'), ...all('Description')].filter(
      ({ attributes }) => attributes.DefaultValue !== undefined,
    );
    expect(said.length).toBeGreaterThan(8);
    for (const { attributes, children } of said) {
      expect(attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect(children.map(({ attributes: { Locale } }) => Locale)).toEqual(['en-US']);
      expect(children[0]?.attributes.Value).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('keeps to the lengths that Office has room for', () => {
    const longest = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
    for (const [group, most] of Object.entries(longest)) {
      for (const { attributes } of all('bt:Override', all(group)[0])) {
        expect(attributes.Value?.length).toBeLessThanOrEqual(most);
      }
    }
  });

  it('loads everything over https, from files that the build makes', () => {
    const urls = [...text.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url]) => url ?? '');
    const icons = new Set(readdirSync(new URL('assets/icons/', root)));
    for (const url of urls) {
      const { protocol, pathname } = new URL(url);
      expect(protocol).toBe('https:');
      const isIcon = pathname.startsWith('/assets/') && icons.has(pathname.slice(8));
      expect(isIcon || /^\/(index|taskpane|commands)\.html$/.test(pathname)).toBe(true);
    }
  });

  it('gives every image at the size that it names', () => {
    for (const image of all('bt:Image').filter(({ attributes }) => attributes.resid)) {
      const url = resources.get(image.attributes.resid)?.attributes.DefaultValue ?? '';
      const size = Number(image.attributes.size);
      expect(sizeOf(new URL(url).pathname.slice(8))).toEqual([size, size]);
    }
    const [icon, sharp] = ['IconUrl', 'HighResolutionIconUrl'].map(
      (name) => new URL(all(name)[0]?.attributes.DefaultValue ?? '').pathname,
    );
    expect(sizeOf(icon?.slice(8) ?? '')).toEqual([32, 32]);
    expect(sizeOf(sharp?.slice(8) ?? '')).toEqual([64, 64]);
    for (const control of [...all('Control'), ...all('Group')]) {
      const own = control.children.find(({ name }) => name === 'Icon');
      const sizes = own?.children.map(({ attributes }) => attributes.size);
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
    }
  });

  it('has unique ids of controls, and pane buttons that share one pane', () => {
    const ids = [...all('Control'), ...all('Group')].map(({ attributes }) => attributes.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(all('TaskpaneId').map((each) => each.text)).size).toBe(1);
  });

  it('runs only functions that the commands tie', () => {
    const commands = readFileSync(new URL('src/commands/main.ts', root), 'utf8');
    for (const each of all('FunctionName')) expect(commands).toContain(`onCommand('${each.text}'`);
  });
});

describe('manifestFor', () => {
  it('moves every address to the site and takes the version of the program', () => {
    const moved = manifestFor(text, 'https://example.org/station/', '1.2.3');
    expect(moved).not.toContain(developmentAddress);
    expect(moved).toContain('"https://example.org/station/taskpane.html?do=write"');
    expect(moved).toContain('<Version>1.2.3.0</Version>');
  });

  it('refuses an address that is not https', () => {
    expect(() => manifestFor(text, 'http://example.org', '1.0.0')).toThrow(/https/);
  });
});
