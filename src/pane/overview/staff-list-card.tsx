import { mergeClasses } from '@fluentui/react-components';
import type { StaffList } from '../../core/attendance/staff-list.ts';
import { describeStaffList } from '../../messages/describe-staff-list.ts';
import { Card } from '../parts/card.tsx';
import { useTextStyles } from '../parts/use-text-styles.ts';
import { usePane } from '../state/use-pane.ts';

/** A list of staff without months: heads and licences, and what is needed to count them. */
export function StaffListCard({ list }: { readonly list: StaffList }) {
  const texts = useTextStyles();
  const { words, lang } = usePane();
  return (
    <Card title={words.headcounts.staffList.title}>
      {describeStaffList(list, lang).map((line) => (
        <p key={line} className={mergeClasses(texts.paragraph, texts.quiet)}>
          {line}
        </p>
      ))}
    </Card>
  );
}
