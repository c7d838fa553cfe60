// Counts the resources of a page that scripts should release but still retain. Import this module before the code that it tracks.
// Listeners on `window`, `document`, media queries and other objects of the page are counted. Listeners on elements are not counted,
// because they are garbage-collected with the element.

const retained = {
  listeners: new Set(),
  observers: new Set(),
  timers: new Set(),
  frames: new Set(),
  notes: new Set(),
  locks: new Set(),
};

/** Replaces a method. @param make returns the replacement; its argument is the original method */
const replace = (owner, name, make) => {
  const original = owner[name];
  owner[name] = make(original);
};

const outlivesElements = (target) =>
  !(target instanceof Node) || [document, document.documentElement, document.body].includes(target);
/**
 * Counts listeners. A listener is one combination of target, type, phase and function, however often it is added. Counting it does
 * not keep it alive.
 */
const keys = new WeakMap();
const keyOf = (target, listener, type, capture) => {
  const byTarget = keys.get(listener) ?? keys.set(listener, new WeakMap()).get(listener);
  const byType = byTarget.get(target) ?? byTarget.set(target, {}).get(target);
  return (byType[`${type} ${capture}`] ??= Symbol(type));
};
const isCapture = (options) => !!(typeof options === 'object' ? options?.capture : options);

const originalAddEventListener = EventTarget.prototype.addEventListener;
replace(
  EventTarget.prototype,
  'addEventListener',
  (add) =>
    function (type, listener, options) {
      const target = this ?? window;
      if (!listener || !outlivesElements(target)) return add.call(target, type, listener, options);
      const key = keyOf(target, listener, type, isCapture(options));
      retained.listeners.add(key);
      if (options?.once) add.call(target, type, () => retained.listeners.delete(key), options);
      return add.call(target, type, listener, options);
    },
);
replace(
  EventTarget.prototype,
  'removeEventListener',
  (remove) =>
    function (type, listener, options) {
      const target = this ?? window;
      if (listener && outlivesElements(target))
        retained.listeners.delete(keyOf(target, listener, type, isCapture(options)));
      return remove.call(target, type, listener, options);
    },
);

for (const {prototype} of [MutationObserver, ResizeObserver, IntersectionObserver]) {
  replace(
    prototype,
    'observe',
    (observe) =>
      function (...args) {
        retained.observers.add(this);
        return observe.apply(this, args);
      },
  );
  replace(
    prototype,
    'disconnect',
    (disconnect) =>
      function () {
        retained.observers.delete(this);
        return disconnect.call(this);
      },
  );
}

/** The driver of WebKitGTK sets a timeout in the page for each script that it runs there, and clears it a little later. */
const isOfDriver = (callback) => String(callback).includes('JavaScriptTimeout');

/** Tracks the pending calls of a function that calls a callback once, and whose calls can be cancelled. */
const trackCalls = (request, cancel, pending) => {
  replace(window, request, (original) => (callback, ...args) => {
    const id = original.call(
      window,
      (...callbackArgs) => {
        pending.delete(id);
        return callback(...callbackArgs);
      },
      ...args,
    );
    if (!isOfDriver(callback)) pending.add(id);
    return id;
  });
  replace(window, cancel, (original) => (id) => {
    pending.delete(id);
    return original.call(window, id);
  });
};
trackCalls('setTimeout', 'clearTimeout', retained.timers);
trackCalls('requestAnimationFrame', 'cancelAnimationFrame', retained.frames);
replace(window, 'setInterval', (original) => (...args) => {
  const id = original.apply(window, args);
  retained.timers.add(id);
  return id;
});
replace(window, 'clearInterval', (original) => (id) => {
  retained.timers.delete(id);
  return original.call(window, id);
});

if (window.AudioScheduledSourceNode) {
  replace(
    AudioScheduledSourceNode.prototype,
    'start',
    (start) =>
      function (...args) {
        retained.notes.add(this);
        originalAddEventListener.call(this, 'ended', () => retained.notes.delete(this));
        return start.apply(this, args);
      },
  );
  replace(
    AudioScheduledSourceNode.prototype,
    'stop',
    (stop) =>
      function (...args) {
        // If `stop` has a time as its argument, the note sounds until then.
        if (args.length === 0) retained.notes.delete(this);
        return stop.apply(this, args);
      },
  );
}

// Wake locks are granted in every engine.
Object.defineProperty(navigator, 'wakeLock', {
  configurable: true,
  value: {
    request() {
      const lock = {
        release() {
          retained.locks.delete(lock);
          return Promise.resolve();
        },
      };
      retained.locks.add(lock);
      return Promise.resolve(lock);
    },
  },
});

/** Returns the number of retained resources, by kind. */
export const retainedCounts = () => ({
  ...Object.fromEntries(Object.entries(retained).map(([name, all]) => [name, all.size])),
  animations: document.getAnimations().length,
});
