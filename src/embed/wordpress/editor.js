// The blocks in the editor: the widget itself as the preview, and a sidebar made from what the manifest says of its attributes.
(({ blocks, blockEditor, components, element, i18n }, { widgets, choices, loader, feed, language }) => {
  const { createElement: el, Fragment, useEffect, useRef } = element;
  const { __ } = i18n;
  const text = (given) => (given === undefined || given === null || given === '' ? undefined : given);

  /** What there is to choose from; a value that the feed no longer has stays, and can be seen. */
  function optionsOf(about, value) {
    const known = about.options.length ? about.options : (choices[about.name] ?? []);
    return value === undefined || known.some((one) => one.value === value)
      ? known
      : [...known, { value, label: value }];
  }

  /** Figures are named by ids with spaces between them; a person sees and types their labels. */
  function Figures({ about, value, set }) {
    const known = choices.figures ?? [];
    const labelOf = (id) => known.find((one) => one.value === id)?.label ?? id;
    const idOf = (label) => known.find((one) => one.label === label)?.value ?? label;
    const ids = (value ?? '').split(/\s+/).filter(Boolean);
    return el(components.FormTokenField, {
      label: about.label,
      value: ids.map(labelOf),
      suggestions: known.filter((one) => !ids.includes(one.value)).map((one) => one.label),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __nextHasNoMarginBottom: true,
      onChange: (labels) => set(text(labels.map(idOf).join(' '))),
    });
  }

  /** A title is the widget's own, another one, or none: an empty one means none. */
  function Heading({ about, value, set, common }) {
    return el(
      Fragment,
      null,
      el(components.ToggleControl, {
        label: __('Show a title', 'ppl-widgets'),
        checked: value !== '',
        onChange: (isShown) => set(isShown ? undefined : ''),
        __nextHasNoMarginBottom: true,
      }),
      value !== '' &&
        el(components.TextControl, {
          ...common,
          label: about.label,
          value: value ?? '',
          placeholder: __('As the widget says', 'ppl-widgets'),
          onChange: (next) => set(text(next)),
        }),
    );
  }

  function Control({ about, attributes, setAttributes }) {
    const value = attributes[about.name];
    const set = (next) => setAttributes({ [about.name]: next });
    const common = { label: about.label, help: about.help, __nextHasNoMarginBottom: true };
    if (about.name === 'figures') return el(Figures, { about, value, set });
    if (about.name === 'heading') return el(Heading, { about, value, set, common });
    if (about.type === 'boolean') {
      return el(components.ToggleControl, { ...common, checked: !!value, onChange: (next) => set(next || undefined) });
    }
    if (about.options.length) {
      const options = [{ value: '', label: about.usual || '–' }, ...optionsOf(about, value && String(value))];
      const onChange = (next) => set(text(about.type === 'number' && next ? Number(next) : next));
      return el(components.SelectControl, { ...common, value: String(value ?? ''), options, onChange });
    }
    if (choices[about.name]) {
      const onChange = (next) => set(text(next));
      return el(components.ComboboxControl, {
        ...common,
        value: value ?? null,
        options: optionsOf(about, value),
        onChange,
      });
    }
    const isNumber = about.type === 'number';
    return el(components.TextControl, {
      ...common,
      type: isNumber ? 'number' : 'text',
      min: isNumber ? 1 : undefined,
      value: value ?? '',
      placeholder: about.usual,
      onChange: (next) => set(text(isNumber && next ? Number(next) : next)),
    });
  }

  /** The attributes as the element takes them: strings, and '' for one that is only there. */
  function forElement(list, attributes) {
    const given = { lang: language, ...(feed ? { feed } : {}) };
    for (const { name, type } of list) {
      const value = attributes[name];
      if (type === 'boolean' ? value : value !== undefined) given[name] = type === 'boolean' ? '' : String(value);
    }
    return given;
  }

  /** The editor draws its page in a frame of its own: the script has to be there. It may run any number of times. */
  function useLoader() {
    const box = useRef(null);
    useEffect(() => {
      const page = box.current?.ownerDocument;
      if (!page || page.querySelector('script[data-ppl-widgets]')) return;
      const script = page.createElement('script');
      script.type = 'module';
      script.src = loader;
      script.dataset.pplWidgets = '';
      page.head.append(script);
    }, []);
    return box;
  }

  function panel(title, list, props, isOpen) {
    const controls = list.map((about) => el(Control, { key: about.name, about, ...props }));
    const column = el(components.__experimentalVStack, { spacing: 5 }, ...controls);
    return list.length > 0 && el(components.PanelBody, { title, initialOpen: isOpen }, column);
  }

  for (const [name, { attributes: list, needs }] of Object.entries(widgets)) {
    const needed = list.find((about) => about.name === needs);

    function Edit({ attributes, setAttributes }) {
      const ref = useLoader();
      const box = blockEditor.useBlockProps({ ref });
      const props = { attributes, setAttributes };
      const isWaiting = needed && !attributes[needed.name];
      return el(
        Fragment,
        null,
        el(
          blockEditor.InspectorControls,
          null,
          panel(
            __('What it shows', 'ppl-widgets'),
            list.filter((about) => !about.shared),
            props,
            true,
          ),
          panel(
            __('Look and source', 'ppl-widgets'),
            list.filter((about) => about.shared),
            props,
            false,
          ),
        ),
        el(
          'div',
          box,
          isWaiting
            ? el(
                components.Placeholder,
                { label: blocks.getBlockType(`ppl-widgets/${name}`)?.title, instructions: needed.help },
                el(components.SelectControl, {
                  label: needed.label,
                  value: '',
                  options: [{ value: '', label: '–' }, ...optionsOf(needed)],
                  onChange: (next) => setAttributes({ [needed.name]: text(next) }),
                  __nextHasNoMarginBottom: true,
                }),
              )
            : // Nothing in the preview can be clicked or reached by Tab: the block is what is edited.
              el(components.Disabled, null, el(`ppl-${name}`, forElement(list, attributes))),
        ),
      );
    }

    blocks.registerBlockType(`ppl-widgets/${name}`, { edit: Edit, save: () => null });
  }
})(window.wp, window.pplWidgets);
