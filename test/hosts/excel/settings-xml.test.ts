import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsPartXml } from '../../../src/core/settings/settings-part.ts';
import { readSettingsXml } from '../../../src/hosts/excel/settings-xml.ts';

describe('the settings part as Excel hands it out', () => {
  it('says what was written into it', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const read = readSettingsXml(settingsPartXml(json));
        expect(read && JSON.parse(read)).toEqual(JSON.parse(json));
      }),
    );
  });

  it.each([
    ['<s:settings xmlns:s="urn:station-evaluation:settings">{"a":1}</s:settings>', '{"a":1}'],
    ['<settings xmlns="x"><![CDATA[{"a":"<&>"}]]></settings>\n', '{"a":"<&>"}'],
    ['<settings xmlns="x">&#x7b;&quot;a&quot;&#58;1}</settings>', '{"a":1}'],
    ['<settings xmlns="x"></settings>', ''],
    ['<settings xmlns="x"/>', null],
    ['<other>{}</other>', null],
    ['', null],
  ])('reads %s', (xml, text) => {
    expect(readSettingsXml(xml)).toBe(text);
  });
});
