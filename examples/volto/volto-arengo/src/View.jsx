import config from '@plone/volto/registry';
import {useEffect} from 'react';
import {load} from './loader';
import {Tag} from './Tag';

/** The block as readers see it. */
export default function View({data, properties}) {
  const {arengo, publicURL, defaultLanguage} = config.settings;
  useEffect(() => load(arengo), [arengo]);
  const lang = properties?.language?.token ?? defaultLanguage;
  return (
    <div className="block arengo">
      <Tag data={data} settings={arengo} site={publicURL} lang={lang} />
    </div>
  );
}
