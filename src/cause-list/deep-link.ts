// An address that ends in `#cause-posture` names a cause. The prefix keeps it apart from the anchors of the page, and
// where the page has one of this very name, it is the page's.

const PREFIX = '#cause-';

/** The hash that a list has answered: of several lists on a page the first one does. */
let answered = '';
let heard: Event | undefined;

/** Id of the cause that the address names and no list has answered to; empty if there is none. */
export function namedCause(event?: Event): string {
  if (event && event !== heard) {
    heard = event;
    answered = '';
  }
  const {hash} = location;
  return hash.startsWith(PREFIX) && hash !== answered && !document.getElementById(hash.slice(1))
    ? hash.slice(PREFIX.length)
    : '';
}

export const answer = (): void => {
  answered = location.hash;
};
