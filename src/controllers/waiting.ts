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
  waits.set(element, (waits.get(element) ?? new Map<string, () => unknown>()).set(who, then));
  observer.observe(element);
}

function settle(element: Element) {
  const waiting = waits.get(element);
  waits.delete(element);
  observer?.unobserve(element);
  if (element.isConnected) waiting?.forEach((then) => then());
}

// What is not there yet when the page is printed, the light DOM says.
addEventListener('beforeprint', () => [...waits.keys()].forEach(settle));
