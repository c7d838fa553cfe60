// The blocks in the editor: the element itself on the page, and its attributes in the sidebar.
(({apiFetch, blockEditor, blocks, components, data: {dispatch, select}, element, url}, physio) => {
  const {createElement: el, Fragment, RawHTML, useEffect, useRef} = element;
  const {InspectorAdvancedControls, InspectorControls, PanelColorSettings, useBlockProps} = blockEditor;
  const {FormTokenField, PanelBody, SelectControl, TextareaControl, TextControl, ToggleControl} = components;
  const {elements, labels, names} = physio;
  const {sidebar} = labels;

  const line = (...paths) =>
    el(
      'svg',
      {viewBox: '0 0 24 24', style: {fill: 'none'}, stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round'},
      ...paths.map((d) => el('path', {d, key: d, strokeLinejoin: 'round'})),
    );
  const icons = {
    'exercise-card': line('M3 17.5h18', 'M4.6 14.6a1.4 1.4 0 1 0 .01 0z', 'M7.5 15.5h5l3-6 2.5 6H20', 'M6 5h12'),
    'exercise-plan': line(
      'M4 6.5l1.2 1.2L7.5 5',
      'M4 12.5l1.2 1.2 2.3-2.7',
      'M4 18.5l1.2 1.2 2.3-2.7',
      'M11 6.5h9M11 12.5h9M11 18.5h9',
    ),
    'hold-timer': line('M12 5a7.5 7.5 0 1 0 .01 0z', 'M12 8.5v4.2l2.6 1.6', 'M9.5 2.2h5'),
    'cause-list': line(
      'M8 3.4a1.6 1.6 0 1 0 .01 0z',
      'M8 8v6l-2.4 6.5M8 14l2.4 6.5M8 9.5l-2.6 3M8 9.5l2.6 3',
      'M14.5 6.5H20M14.5 12H20M14.5 17.5H20',
    ),
    'advice-list': line(
      'M9 17.5h6M10 20.5h4',
      'M12 3.5a6 6 0 0 0-3.6 10.8c.6.5.9 1 .9 1.7V17h5.4v-1c0-.7.3-1.2.9-1.7A6 6 0 0 0 12 3.5z',
    ),
    'care-notice': line('M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2z', 'M12 7.5v5.5M12 16.4h.01'),
  };

  /** What a block has besides the attributes of its element. */
  const additions = {'exercise-card': 'note', 'exercise-plan': 'clinic'};
  /** Attributes that few need. */
  const advanced = ['src', 'lang', 'heading-level', 'prepare'];
  const nameOf = (tag, name) =>
    (tag === 'cause-list' && sidebar[name]) || labels.attributes[name] || sidebar[name] || name;

  /** The element's attributes as HTML has them. */
  const written = (tag, attributes) =>
    Object.fromEntries(
      Object.entries(elements[tag])
        .filter(([name]) => attributes[name] && !(name === 'exercise' && attributes.src))
        .map(([name, {kind}]) => [name, kind === 'boolean' ? '' : attributes[name]]),
    );

  /**
   * Script, theme and colour, in the page or in the frame that the block is in: beside head and body, because the editor puts
   * others in their places while it makes a frame.
   */
  function bring(page) {
    if (page.getElementById('physio-elements-in-editor')) return;
    const add = (tag, properties) => page.documentElement.append(Object.assign(page.createElement(tag), properties));
    add('script', {id: 'physio-elements-in-editor', type: 'module', src: physio.script});
    if (physio.theme) add('link', {rel: 'stylesheet', href: physio.theme});
    if (physio.accent) add('style', {textContent: physio.accent});
  }

  /**
   * What the plugin says for these attributes: kept in the post, for when there is no plugin. The post is not saved before
   * that is there, as it would keep words for something else.
   */
  function useWords({name, clientId, attributes, setAttributes}) {
    const own = Object.keys(elements[name.slice('physio-elements/'.length)]);
    const asked = Object.fromEntries(own.map((each) => [each, attributes[each]]));
    const query = JSON.stringify(asked);
    const kept = useRef(attributes.fallback && query);
    useEffect(() => {
      if (kept.current === query) return undefined;
      const editor = dispatch('core/editor');
      const lock = `physio-elements-${clientId}`;
      let late = false;
      const take = ({rendered}) => {
        if (late) return;
        kept.current = query;
        const words = new DOMParser().parseFromString(rendered, 'text/html').querySelector('.physio-elements-words');
        // Nobody has done anything that could be undone.
        dispatch('core/block-editor').__unstableMarkNextChangeAsNotPersistent?.();
        setAttributes({fallback: words?.innerHTML ?? '', fallbackLang: words?.lang});
      };
      const path = url.addQueryArgs(`/wp/v2/block-renderer/${name}`, {
        context: 'edit',
        attributes: asked,
        post_id: select('core/editor')?.getCurrentPostId() || undefined,
      });
      const unlock = () => editor?.unlockPostSaving(lock);
      // Without an answer the page gets its words all the same.
      const ask = () =>
        apiFetch({path})
          .then(take, () => undefined)
          .then(() => late || unlock());
      editor?.lockPostSaving(lock);
      const wait = setTimeout(ask, kept.current ? 250 : 0);
      return () => {
        late = true;
        clearTimeout(wait);
        unlock();
      };
    }, [query]);
  }

  /** A control as newer versions of WordPress draw it; the space below is ours, as it is no longer theirs. */
  const field = (control, properties) =>
    el(
      'div',
      {key: properties.label, style: {marginBottom: 16}},
      el(control, {...properties, __next40pxDefaultSize: true, __nextHasNoMarginBottom: true}),
    );

  const choice = (label, value, options, set) =>
    field(SelectControl, {
      label,
      value: value ?? '',
      options: options.map(([id, text]) => ({value: id, label: text})),
      onChange: (chosen) => set(chosen || undefined),
    });

  /** Ids, by their names. Those of a page's own have none. */
  function tokens(label, value, known, set) {
    const ids = Object.fromEntries(Object.entries(known).map(([id, name]) => [name, id]));
    return field(FormTokenField, {
      label,
      value: (value ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => known[id] ?? id),
      suggestions: Object.values(known),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      onChange: (texts) => set(texts.map((text) => ids[text] ?? text).join(' ') || undefined),
    });
  }

  const named = (values) => values.map((id, i) => [i ? id : '', labels.values[id] ?? id]);

  /** By the kind of an attribute. */
  const controlOf = {
    boolean: (label, value, set) =>
      field(ToggleControl, {label, checked: !!value, onChange: (on) => set(on || undefined)}),
    exercise: (label, value, set, {tag}) =>
      choice(
        label,
        value,
        [...(tag === 'hold-timer' ? [['', sidebar.none]] : []), ...Object.entries(names.exercise)],
        set,
      ),
    exercises: (label, value, set) => tokens(label, value, names.exercise, set),
    causes: (label, value, set) => tokens(label, value, names.causes, set),
    region: (label, value, set) =>
      choice(label, value, [['', physio.region ? sidebar.site : sidebar.none], ...Object.entries(names.region)], set),
    language: (label, value, set) => choice(label, value, [['', sidebar.page], ...Object.entries(names.language)], set),
    level: (label, value, set) => choice(label, value, [['', '2'], ...['3', '4', '5', '6'].map((n) => [n, n])], set),
    choice: (label, value, set, {name, values}) =>
      choice(
        label,
        value,
        name === 'theme' ? [['', sidebar.page], ...values.map((id) => [id, sidebar[id]])] : named(values),
        set,
      ),
    text: (label, value, set, about) =>
      field(TextControl, {
        label,
        value: value ?? '',
        // An exercise has numbers of its own.
        placeholder: about.exercise ? undefined : about.value,
        onChange: (text) => set(text || undefined),
      }),
  };

  function controls(tag, attributes, setAttributes) {
    const all = Object.keys(elements[tag]);
    const set = (name) => (value) => setAttributes({[name]: value});
    const of = (names) =>
      names.map((name) => {
        const about = elements[tag][name];
        const control = controlOf[about.kind] ?? controlOf.text;
        return control(nameOf(tag, name), attributes[name], set(name), {
          ...about,
          tag,
          name,
          exercise: attributes.exercise,
        });
      });
    const text = (name) =>
      field(TextareaControl, {
        label: sidebar[name],
        value: attributes[name] ?? '',
        onChange: (words) => set(name)(words || undefined),
      });
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          {title: sidebar.settings},
          of(all.filter((name) => name !== 'theme' && !advanced.includes(name))),
          additions[tag] && text(additions[tag]),
        ),
        el(PanelBody, {title: sidebar.appearance, initialOpen: false}, of(['theme'])),
        el(PanelColorSettings, {
          title: sidebar.accent,
          initialOpen: false,
          colorSettings: [{label: sidebar.accent, value: attributes.accent, onChange: set('accent')}],
        }),
      ),
      el(
        InspectorAdvancedControls,
        null,
        of(all.filter((name) => advanced.includes(name))),
        attributes.src && text('words'),
      ),
    );
  }

  /** The element itself. Nothing in it can be pressed: a click chooses the block. */
  function edit(tag, block) {
    const {attributes, setAttributes} = block;
    const ref = useRef();
    useEffect(() => bring(ref.current.ownerDocument), []);
    useWords(block);
    const addition = additions[tag] && attributes[additions[tag]];
    const shown = {
      ...written(tag, attributes),
      ...(physio.region && elements[tag].region && !attributes.region && {region: physio.region}),
    };
    return el(
      'div',
      useBlockProps({ref}),
      controls(tag, attributes, setAttributes),
      el(
        tag,
        {
          lang: physio.pageLang,
          ...shown,
          inert: '',
          ...(attributes.accent && {style: {'--physio-accent': attributes.accent}}),
        },
        addition && el('p', {slot: tag === 'exercise-card' ? 'notes' : 'clinic'}, addition),
      ),
    );
  }

  /** What a post keeps: tag and words, of what everyone may write. */
  function save(tag, {attributes}) {
    const {fallback, fallbackLang} = attributes;
    const addition = additions[tag] && attributes[additions[tag]];
    return el(
      'div',
      useBlockProps.save(),
      el(
        tag,
        written(tag, attributes),
        fallback && el('div', {className: 'physio-elements-words', lang: fallbackLang}, el(RawHTML, null, fallback)),
        attributes.src && attributes.words && el('p', {className: 'physio-elements-own'}, attributes.words),
        addition && el('p', {className: 'physio-elements-note'}, addition),
      ),
    );
  }

  for (const tag of Object.keys(elements))
    blocks.registerBlockType(`physio-elements/${tag}`, {
      icon: icons[tag],
      edit: (block) => edit(tag, block),
      save: (block) => save(tag, block),
    });
})(window.wp, window.physioElements);
