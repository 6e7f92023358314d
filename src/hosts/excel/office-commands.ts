/** Ties a button of the ribbon to what it does; the button waits until that is done. */
export function onCommand(id: string, act: () => Promise<unknown>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void act()
      .catch(() => null)
      .then(() => event.completed());
  });
}
