/**
 * Bytes that a message is filled with. On the web one of over 5 MB fails; sizes are reckoned
 * beforehand and not exact.
 */
export const messageBudget = 4_400_000;
