// Counts what scripts hold of a page and ought to let go of. Import it before what it is to watch. Listeners on an element
// go with it, and are not counted; those of window, document, media queries and the like are.

const held = {
  listeners: new Set(),
  observers: new Set(),
  timers: new Set(),
  frames: new Set(),
  notes: new Set(),
  locks: new Set(),
};

/** Puts another method in the place of one. @param make is given the original */
const replace = (owner, name, make) => {
  const original = owner[name];
  owner[name] = make(original);
};

const outlives = (target) =>
  !(target instanceof Node) || [document, document.documentElement, document.body].includes(target);
/** One listener is one target, type, phase and function, however often it is added. It is not kept alive by being counted. */
const known = new WeakMap();
const keyOf = (target, listener, type, capture) => {
  const of = known.get(listener) ?? known.set(listener, new WeakMap()).get(listener);
  const here = of.get(target) ?? of.set(target, {}).get(target);
  return (here[`${type} ${capture}`] ??= Symbol(type));
};
const isCapture = (options) => !!(typeof options === 'object' ? options?.capture : options);

const listen = EventTarget.prototype.addEventListener;
replace(
  EventTarget.prototype,
  'addEventListener',
  (add) =>
    function (type, listener, options) {
      const target = this ?? window;
      if (!listener || !outlives(target)) return add.call(target, type, listener, options);
      const key = keyOf(target, listener, type, isCapture(options));
      held.listeners.add(key);
      if (options?.once) add.call(target, type, () => held.listeners.delete(key), options);
      return add.call(target, type, listener, options);
    },
);
replace(
  EventTarget.prototype,
  'removeEventListener',
  (remove) =>
    function (type, listener, options) {
      const target = this ?? window;
      if (listener && outlives(target)) held.listeners.delete(keyOf(target, listener, type, isCapture(options)));
      return remove.call(target, type, listener, options);
    },
);

for (const {prototype} of [MutationObserver, ResizeObserver, IntersectionObserver]) {
  replace(
    prototype,
    'observe',
    (observe) =>
      function (...args) {
        held.observers.add(this);
        return observe.apply(this, args);
      },
  );
  replace(
    prototype,
    'disconnect',
    (disconnect) =>
      function () {
        held.observers.delete(this);
        return disconnect.call(this);
      },
  );
}

/** WebKitGTK's driver sets a timeout in the page for each thing it is asked to do there, and calls it off a little later. */
const isOfDriver = (callback) => String(callback).includes('JavaScriptTimeout');

/** Something that calls back once, and can be called off. */
const calls = (ask, callOff, pending) => {
  replace(window, ask, (original) => (callback, ...args) => {
    const id = original.call(
      window,
      (...given) => {
        pending.delete(id);
        return callback(...given);
      },
      ...args,
    );
    if (!isOfDriver(callback)) pending.add(id);
    return id;
  });
  replace(window, callOff, (original) => (id) => {
    pending.delete(id);
    return original.call(window, id);
  });
};
calls('setTimeout', 'clearTimeout', held.timers);
calls('requestAnimationFrame', 'cancelAnimationFrame', held.frames);
replace(window, 'setInterval', (original) => (...args) => {
  const id = original.apply(window, args);
  held.timers.add(id);
  return id;
});
replace(window, 'clearInterval', (original) => (id) => {
  held.timers.delete(id);
  return original.call(window, id);
});

if (window.AudioScheduledSourceNode) {
  replace(
    AudioScheduledSourceNode.prototype,
    'start',
    (start) =>
      function (...args) {
        held.notes.add(this);
        listen.call(this, 'ended', () => held.notes.delete(this));
        return start.apply(this, args);
      },
  );
  replace(
    AudioScheduledSourceNode.prototype,
    'stop',
    (stop) =>
      function (...args) {
        // With a time it still sounds until then.
        if (args.length === 0) held.notes.delete(this);
        return stop.apply(this, args);
      },
  );
}

// Every engine keeps the screen on for a test.
Object.defineProperty(navigator, 'wakeLock', {
  configurable: true,
  value: {
    request() {
      const lock = {
        release() {
          held.locks.delete(lock);
          return Promise.resolve();
        },
      };
      held.locks.add(lock);
      return Promise.resolve(lock);
    },
  },
});

/** How many of each are held at this moment. */
export const retainedCounts = () => ({
  ...Object.fromEntries(Object.entries(held).map(([name, all]) => [name, all.size])),
  animations: document.getAnimations().length,
});
