import {html, nothing, svg} from 'lit';
import type {Frame, Point, Spot} from './frame.ts';

/** What a frame does when somebody points into it. */
type Pointing = {
  /** Of its question: what it is called ends in `-map`, how it is used in `-keys`. */
  readonly id: string;
  /** The address of an organiser's map tiles; none: nothing is fetched. */
  readonly tiles: string | undefined;
  readonly put: (point: Point) => void;
  /** While it is dragged; nothing: let go. */
  readonly hold: (point: Point | undefined) => void;
};

/** A twentieth of the frame with Shift, a hundredth without. */
const strides = {short: 10, long: 50};

/** The frame in which a point is put: by pointer, or with the arrow keys. */
export function picture(frame: Frame, point: Point | undefined, {id, tiles, put, hold}: Pointing) {
  const {width, height} = frame;
  const spot = point && frame.spotOf(point);
  const lines = [0.25, 0.5, 0.75];
  return html`<div
    class="map"
    role="application"
    tabindex="0"
    aria-labelledby="${id}-map"
    aria-describedby="${id}-keys"
    @keydown=${(event: KeyboardEvent) => move(event, frame, spot, put)}
  >
    <svg
      viewBox="0 0 ${width} ${height}"
      aria-hidden="true"
      @click=${(event: MouseEvent) => put(frame.pointAt(spotAt(event)))}
    >
      <rect class="ground" width=${width} height=${height}></rect>
      ${lines.map(
        (part) =>
          svg`<path class="grid" d="M${part * width} 0V${height}M0 ${part * height}H${width}"></path>`,
      )}
      ${(tiles === undefined ? [] : frame.tiles(tiles)).map(
        ({href, size, x, y}) => svg`<image href=${href} x=${x} y=${y} width=${size} height=${size}></image>`,
      )}
      ${
        spot
          ? svg`<g
              class="point"
              @pointerdown=${grab}
              @pointermove=${(event: PointerEvent) => isHeld(event) && hold(frame.pointAt(spotAt(event)))}
              @pointercancel=${() => hold(undefined)}
            >
              <circle class="halo" cx=${spot.x} cy=${spot.y} r="44"></circle>
              <circle cx=${spot.x} cy=${spot.y} r="18"></circle>
              <path d="M${spot.x - 34} ${spot.y}h68M${spot.x} ${spot.y - 34}v68"></path>
            </g>`
          : nothing
      }
    </svg>
  </div>`;
}

/** Where an event is, in units of the frame. */
function spotAt({currentTarget, clientX, clientY}: MouseEvent): Spot {
  const drawn = currentTarget instanceof Element ? currentTarget.closest('svg') : undefined;
  return new DOMPoint(clientX, clientY).matrixTransform(drawn?.getScreenCTM()?.inverse());
}

/** The click that ends it puts the point down. */
function grab({currentTarget, pointerId}: PointerEvent) {
  if (currentTarget instanceof Element) currentTarget.setPointerCapture(pointerId);
}

const isHeld = ({currentTarget, pointerId}: PointerEvent) =>
  currentTarget instanceof Element && currentTarget.hasPointerCapture(pointerId);

function move(event: KeyboardEvent, frame: Frame, spot: Spot | undefined, put: (point: Point) => void) {
  const {key, shiftKey} = event;
  const stride = shiftKey ? strides.long : strides.short;
  const ways: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [0, -stride],
    ArrowDown: [0, stride],
    ArrowLeft: [-stride, 0],
    ArrowRight: [stride, 0],
  };
  const way = ways[key];
  if (!way && key !== 'Home') return;
  event.preventDefault();
  // Without a point the first key puts one in the middle.
  if (!way || !spot) return put(frame.centre);
  const [x, y] = way;
  put(frame.pointAt({x: spot.x + x, y: spot.y + y}));
}
