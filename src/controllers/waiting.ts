/** What waits, with what is to be done when its place comes near. */
const waits = new Map<Element, Map<string, () => unknown>>();

let observer: IntersectionObserver | undefined;

/**
 * Wait until the place of an element is no further than a window's height from what is seen, or until the page is
 * printed, which sees everything; `who` waits for it once, however often it asks. An element that is not drawn waits until it is; one that left the page is forgotten.
 */
export function whenNear(element: Element, who: string, then: () => unknown) {
  // A page of fifty widgets has one observer.
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) settle(target);
    },
    {rootMargin: '100%'},
  );
  // One that left the page is told of no more.
  for (const one of waits.keys()) if (!one.isConnected) forget(one);
  waits.set(element, (waits.get(element) ?? new Map<string, () => unknown>()).set(who, then));
  observer.observe(element);
}

function forget(element: Element) {
  waits.delete(element);
  observer?.unobserve(element);
}

function settle(element: Element) {
  const waiting = waits.get(element)?.values() ?? [];
  forget(element);
  if (!element.isConnected) return;
  for (const then of waiting)
    try {
      then();
    } catch (error) {
      // A fault of one keeps no other from beginning.
      reportError(error);
    }
}

// What is not there yet when the page is printed, the light DOM says.
addEventListener('beforeprint', () => {
  for (const element of [...waits.keys()]) {
    // Its code may come only now: then it begins at once.
    element.setAttribute('loading', 'eager');
    settle(element);
  }
});
