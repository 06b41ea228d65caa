/** Whether a dialog or a menu lies over the page: keys then belong to it. A menu that is closed may still be there, unseen. */
export function isCovered(): boolean {
  const covers = document.querySelectorAll('[role="dialog"], [role="menu"]');
  return [...covers].some((cover) => cover.checkVisibility({ visibilityProperty: true }));
}
