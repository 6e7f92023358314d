import type { PageMessages } from '../page-messages.ts';

export const page: PageMessages = {
  title: '社工站评估助手',
  open: '打开工作簿',
  sample: '示例',
  download: '下载结果',
  language: '语言',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色', 'high-contrast': '高对比度' },
  staysHere: '文件只在这个浏览器里处理，不会上传。',
  opening: (name) => `正在打开 ${name}`,
  notOpened: '没有打开',
};
