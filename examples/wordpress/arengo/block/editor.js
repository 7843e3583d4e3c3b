// The block in the editor: no build step, so no JSX. The page shows what render_block() in PHP makes of the attributes.
(({blocks, blockEditor, components, element}, told) => {
  const {createElement: h, useEffect, useRef, useState} = element;
  const {InspectorControls, useBlockProps} = blockEditor;
  const {Button, ExternalLink, Notice, PanelBody, Placeholder, SelectControl, TextControl} = components;
  const {words} = told;

  /** The origin of an address as the server reads it, or nothing. */
  const originOf = (address) => {
    try {
      const url = new URL(address.trim().replace(/^webcal:/, 'https:'), told.home);
      return /^https?:$/.test(url.protocol) ? url.origin : undefined;
    } catch {
      return undefined;
    }
  };
  const originsOf = (src) => src.split(/\s+/).filter(Boolean).map(originOf);

  const choices = (first, values) => [
    {label: first, value: ''},
    ...values.map((value) => ({label: words[value], value})),
  ];
  const viewsOf = (noun) => (noun === '' ? [...new Set(Object.values(told.nouns).flat())] : told.nouns[noun]);
  const number = (value) => (Number(value) > 0 ? Math.round(Number(value)) : undefined);

  const controls = ({attributes, setAttributes}) => {
    const text = (name, help, settings = {}) =>
      h(TextControl, {
        label: words[name],
        help,
        value: attributes[name] ?? '',
        onChange: (value) => setAttributes({[name]: settings.type === 'number' ? number(value) : value}),
        ...settings,
      });
    const views = viewsOf(attributes.noun);
    return h(
      PanelBody,
      null,
      text('address', words.addressHelp, {
        type: 'url',
        value: attributes.src,
        onChange: (src) => setAttributes({src}),
      }),
      h(SelectControl, {
        label: words.noun,
        value: attributes.noun,
        options: choices(words.byAddress, Object.keys(told.nouns)),
        onChange: (noun) =>
          setAttributes({noun, view: viewsOf(noun).includes(attributes.view) ? attributes.view : ''}),
      }),
      views.length > 0 &&
        h(SelectControl, {
          label: words.view,
          value: attributes.view,
          options: choices(words.usual, views),
          onChange: (view) => setAttributes({view}),
        }),
      ['', 'agenda'].includes(attributes.noun) && text('limit', undefined, {type: 'number', min: 1}),
      text('heading', undefined, {type: 'number', min: 2, max: 6, placeholder: '2'}),
      text('text', words.textHelp),
      text('more', words.moreHelp),
    );
  };

  /** The page with the widget in a frame as high as what it shows. */
  const Preview = ({attributes}) => {
    const frame = useRef();
    const address = new URL(told.preview);
    address.searchParams.set('block', JSON.stringify(attributes));
    const [shown, show] = useState(address.href);
    // Not one page for every letter that somebody types.
    useEffect(() => {
      const later = setTimeout(() => show(address.href), 600);
      return () => clearTimeout(later);
    }, [address.href]);
    useEffect(() => {
      let observer;
      const measure = () => {
        // A site whose administration has another address than its pages keeps the height of the stylesheet.
        const body = frame.current?.contentDocument?.body;
        if (!body) return;
        observer?.disconnect();
        observer = new ResizeObserver(() => {
          if (frame.current) frame.current.style.height = `${Math.min(body.scrollHeight, 1200)}px`;
        });
        observer.observe(body);
      };
      const {current} = frame;
      current.addEventListener('load', measure);
      return () => {
        observer?.disconnect();
        current.removeEventListener('load', measure);
      };
    }, []);
    return h('iframe', {
      ref: frame,
      className: 'arengo-block-preview',
      title: `${words.preview}: ${attributes.text || attributes.src}`,
      src: shown,
      tabIndex: -1,
    });
  };

  /** The first thing that is asked, before there is anything to show. */
  const Asking = ({setAttributes}) => {
    const [src, type] = useState('');
    const isAddress = originsOf(src).length > 0 && !originsOf(src).includes(undefined);
    const [isRefused, refuse] = useState(false);
    const submit = (event) => {
      event.preventDefault();
      if (isAddress) setAttributes({src: src.trim()});
      else refuse(true);
    };
    return h(
      Placeholder,
      {icon: 'megaphone', label: 'Arengo', instructions: words.intro},
      h(
        'form',
        {className: 'arengo-block-address', onSubmit: submit, noValidate: true},
        h(TextControl, {
          label: words.address,
          type: 'url',
          placeholder: 'https://partecipa.example.it/agenda',
          help: isRefused && !isAddress ? words.noAddress : words.addressHelp,
          value: src,
          onChange: type,
        }),
        h(Button, {variant: 'primary', type: 'submit'}, words.show),
      ),
    );
  };

  const Foreign = ({origins}) =>
    h(
      Notice,
      {status: 'warning', isDismissible: false},
      `${words.foreign} ${origins.join(', ')} `,
      told.settings !== '' && h(ExternalLink, {href: told.settings}, words.allow),
    );

  blocks.registerBlockType('arengo/widget', {
    edit: (props) => {
      const {attributes} = props;
      const foreign = originsOf(attributes.src).filter((origin) => !told.origins.includes(origin));
      return h(
        'div',
        useBlockProps(),
        attributes.src !== '' && h(InspectorControls, null, controls(props)),
        attributes.src === '' && h(Asking, props),
        foreign.length > 0 && h(Foreign, {origins: foreign.map((origin) => origin ?? attributes.src)}),
        attributes.src !== '' && h(Preview, {attributes}),
      );
    },
    // The server renders it.
    save: () => null,
  });
})(window.wp, window.arengoBlock);
