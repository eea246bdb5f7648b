let wanted = false;

/** After a change of page the next heading takes the focus, so that a screen reader says where it is. */
export const wantPageFocus = (): void => {
  wanted = true;
};

/** Called by a heading once it is there; a page may still be loading when the address changes. */
export const takePageFocus = (heading: HTMLElement | null): void => {
  if (!wanted || !heading) return;
  wanted = false;
  heading.focus({ preventScroll: true });
};
