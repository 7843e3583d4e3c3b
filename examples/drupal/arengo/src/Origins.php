<?php

declare(strict_types=1);

namespace Drupal\arengo;

/**
 * Whose content may be shown.
 *
 * An editor who may not write scripts must not plant a foreign form either. Knows nothing of Drupal.
 */
final class Origins {

  /**
   * @param string[] $allowed
   *   Addresses whose origins are allowed: the site's, the script's, the listed ones.
   */
  public function __construct(private readonly array $allowed) {}

  /**
   * `https://host[:port]` of an address, or an empty string when it is none.
   */
  public static function of(string $address): string {
    $parts = parse_url(trim($address)) ?: [];
    $scheme = strtolower($parts['scheme'] ?? '');
    // How calendars are followed: https by another name.
    $scheme = $scheme === 'webcal' ? 'https' : $scheme;
    $host = strtolower($parts['host'] ?? '');
    // What stands before an @ is no host, and is made to look like one.
    if (isset($parts['user']) || !in_array($scheme, ['http', 'https'], TRUE) || !preg_match('/^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/', $host)) {
      return '';
    }
    $usual = $scheme === 'https' ? 443 : 80;
    $port = $parts['port'] ?? $usual;
    return $scheme . '://' . $host . ($port === $usual ? '' : ':' . $port);
  }

  /**
   * An address as it can be asked for: whole, without a fragment; empty when it is no web address.
   */
  public static function whole(string $address, string $site): string {
    $address = explode('#', trim($address), 2)[0];
    if (str_starts_with($address, '/') && !str_starts_with($address, '//')) {
      $address = self::of($site) . $address;
    }
    return self::of($address) === '' ? '' : $address;
  }

  public function allows(string $address): bool {
    $origin = self::of($address);
    return $origin !== '' && in_array($origin, array_map(self::of(...), $this->allowed), TRUE);
  }

}
