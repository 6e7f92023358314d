import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import { serveFolder } from './build/serve-folder.ts';
import { developmentCertificates } from './excel/certificates.ts';
import { developmentAddress } from './excel/manifest-for.ts';

/** Serves the built pane over https for Excel on this machine, and says how to load it there. */
const { cert, key, authority, isTrusted } = await developmentCertificates();
const port = Number(new URL(developmentAddress).port);
const manifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));
const server = createServer({ cert, key }, serveFolder(new URL('../dist/', import.meta.url)));
server.listen(port, 'localhost', () => {
  console.log(`${developmentAddress}/taskpane.html`);
  if (!isTrusted) console.log(`Trust this certificate first 请先信任此证书: ${authority}`);
  console.log(`
Load the manifest into Excel 把清单装入 Excel: ${manifest}
  Web 网页版  Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in
             开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项
  Windows    put the manifest into a shared folder, trust it under File > Options > Trust Center >
             Trusted Add-in Catalogs, then Home > Add-ins > Shared Folder
             把清单放进共享文件夹，在“文件 > 选项 > 信任中心 > 受信任的加载项目录”中添加，再到“加载项 > 共享文件夹”
  Mac        copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel
             复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef 后重开 Excel
docs/excel.zh-CN.md, docs/excel.en-US.md`);
});
