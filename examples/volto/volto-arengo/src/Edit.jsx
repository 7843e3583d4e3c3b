import {BlockDataForm} from '@plone/volto/components/manage/Form';
import SidebarPortal from '@plone/volto/components/manage/Sidebar/SidebarPortal';
import config from '@plone/volto/registry';
import {addressesOf, isAllowed} from './allowed';
import {schema, words} from './schema';
import View from './View';

/** The block in the editor: what readers will see, and what is asked about it in the sidebar. */
export default function Edit(props) {
  const {block, data, intl, onChangeBlock, selected} = props;
  const {arengo, publicURL} = config.settings;
  const t = words(intl?.locale);
  const isEmpty = addressesOf(data.src).length === 0;
  const form = schema({...props, locale: intl?.locale});
  return (
    <>
      {isEmpty && <p>{t.ask}</p>}
      {!isEmpty && !isAllowed(data, arengo, publicURL) && <p role="note">{t.foreign}</p>}
      {/* Nobody answers a consultation while writing the page around it. */}
      <div style={{pointerEvents: 'none'}}>
        <View {...props} />
      </div>
      <SidebarPortal selected={selected}>
        <BlockDataForm
          schema={form}
          title={form.title}
          formData={data}
          block={block}
          onChangeField={(id, value) => onChangeBlock(block, {...data, [id]: value})}
          onChangeBlock={onChangeBlock}
        />
      </SidebarPortal>
    </>
  );
}
