import { makeStyles, tokens } from '@fluentui/react-components';

/** What the sections of 设置 share. */
export const useSettingsStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  grow: { flex: '1 1 120px', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, width: '100%' } },
  form: { display: 'contents' },
  number: { width: '96px' },
  start: { alignSelf: 'flex-start' },
});
