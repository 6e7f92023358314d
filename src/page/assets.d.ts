/** Vite gives the address that a file has in the build. */
declare module '*.xlsx?url' {
  const url: string;
  // biome-ignore lint/style/noDefaultExport: it is how Vite exports it.
  export default url;
}
