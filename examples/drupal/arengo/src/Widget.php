<?php

declare(strict_types=1);

namespace Drupal\arengo;

/**
 * From what an editor filled in to the tag. Knows nothing of Drupal.
 */
final class Widget {

  /** The five things that can be shown, each with its views beside the usual one. */
  public const NOUNS = [
    'consultation' => ['card', 'list', 'receipt', 'results'],
    'agenda' => ['month', 'table', 'next'],
    'dataset' => ['card', 'list'],
    'plan' => ['detailed'],
    'commitment' => [],
  ];

  /**
   * @param string $tag
   *   The tag, or an empty string where the link alone is shown.
   * @param array<string, string> $attributes
   *   Its attributes, not yet escaped.
   * @param string $address
   *   Where the link leads; a web address.
   */
  private function __construct(
    public readonly string $tag,
    public readonly array $attributes,
    public readonly string $address,
    public readonly string $text,
  ) {}

  /**
   * What a block shows, or nothing when its address is no web address.
   *
   * @param array<string, mixed> $wish
   *   `src`, `noun`, `view`, `limit`, `heading`, `text`.
   */
  public static function of(array $wish, Origins $origins, string $site, string $language): ?self {
    $words = preg_split('/\s+/', (string) ($wish['src'] ?? ''), -1, PREG_SPLIT_NO_EMPTY) ?: [];
    $addresses = array_values(array_filter(array_map(fn($word) => Origins::whole($word, $site), $words)));
    if ($addresses === []) {
      return NULL;
    }
    $noun = (string) ($wish['noun'] ?? '');
    $isAllowed = array_filter($addresses, fn($address) => !$origins->allows($address)) === [];
    $attributes = ['src' => implode(' ', $addresses)];
    foreach (['view', 'limit', 'heading'] as $name) {
      if (!empty($wish[$name])) {
        $attributes[$name] = (string) $wish[$name];
      }
    }
    $text = trim((string) ($wish['text'] ?? ''));
    return new self(
      $isAllowed && isset(self::NOUNS[$noun]) ? 'arengo-' . $noun : '',
      $attributes + ['lang' => $language],
      $addresses[0],
      $text === '' ? (string) preg_replace('~^[a-z]+://~i', '', $addresses[0]) : $text,
    );
  }

}
