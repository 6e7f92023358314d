/** What the task pane says before Office is ready, or where there is none. */
export const taskpane = {
  loading: '正在连接 Excel…',
  slow: 'Office 的脚本还没有下载完，可能是网络较慢。可以再等一等，或先使用网页版：',
  failed:
    'Office 的脚本没有下载成功，窗格无法连接 Excel。请检查网络后重新打开窗格；不需要 Excel 时可使用网页版：',
  notExcel: '这里不是 Excel。窗格要在 Excel 里打开；没有 Excel 时请使用网页版：',
  page: '打开网页版',
};
