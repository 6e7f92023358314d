/** By drawing, the sizes that Office asks for: ribbon 16 to 80, the add-in itself 32 and 64. */
export const iconSizes = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  write: [16, 32, 80],
  clear: [16, 32, 80],
} as const satisfies Record<string, readonly number[]>;
