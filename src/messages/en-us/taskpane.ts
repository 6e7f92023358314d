import type { Messages } from '../zh-cn/zh-cn.ts';

export const taskpane: Messages['taskpane'] = {
  loading: 'Connecting to Excel…',
  slow: 'The script of Office has not arrived yet; the network may be slow. Wait a little longer, or use the page without Excel:',
  failed:
    'The script of Office could not be loaded and the pane cannot reach Excel. Check the network and open the pane again; without Excel, use the page:',
  notExcel: 'This is not Excel. The pane is opened inside Excel; without Excel, use the page:',
  page: 'Open the page',
};
