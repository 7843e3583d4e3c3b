import megaphoneSVG from '@plone/volto/icons/megaphone.svg';
import Edit from './Edit';
import {schema} from './schema';
import View from './View';

/**
 * Adds the block. In the project: `settings.arengo = {script, integrity, origins}`.
 *
 * - `script`: the address of arengo.js, by default `/arengo/arengo.js` of the site itself.
 * - `integrity`: its hash, for an address of another site with a version in it.
 * - `origins`: whose content may be shown, beside the site's own and the script's.
 */
export default function applyConfig(config) {
  config.settings.arengo = {
    script: '/arengo/arengo.js',
    integrity: '',
    origins: [],
    ...config.settings.arengo,
  };
  config.blocks.blocksConfig.arengo = {
    id: 'arengo',
    title: 'Arengo',
    icon: megaphoneSVG,
    group: 'common',
    view: View,
    edit: Edit,
    blockSchema: schema,
    restricted: false,
    mostUsed: false,
    sidebarTab: 1,
  };
  return config;
}
