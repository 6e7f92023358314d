/** Now as yyyy-mm-dd hh:mm in local time. */
export function localNow(): string {
  const now = new Date();
  const [month, day, hour, minute] = [
    now.getMonth() + 1,
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
  ].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day} ${hour}:${minute}`;
}
