import {existsSync} from 'node:fs';
import {installPackages} from '../../../scripts/browser.ts';

/** Debian's WordPress, and what runs it; no web server and no service. */
const packages = ['wordpress', 'php-cli', 'php-mysql', 'mariadb-server-core', 'mariadb-client-core'];
const files = ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/sbin/mariadbd'];

/** Brings WordPress in where that can be done; otherwise says why there is none. */
export function bringWordPress(): string | undefined {
  const isThere = () => files.every((file) => existsSync(file));
  if (isThere() || (installPackages(packages) && isThere())) return undefined;
  return `it needs ${packages.join(', ')}, which apt-get did not install here`;
}
