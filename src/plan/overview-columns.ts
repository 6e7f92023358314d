/** Three blocks side by side on one landscape page: scores and staff, indicators, their chart. */
export const overviewWidths = [17, 10, 10, 11, 13, 2, 27, 10, 10, 11, 10, 2, 54] as const;
export const overviewColumn = { left: 0, middle: 6, right: 12, key: 13 } as const;
export const overviewRow = { info: 2, body: 8 } as const;
