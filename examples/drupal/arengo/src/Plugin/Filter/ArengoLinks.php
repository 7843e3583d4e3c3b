<?php

declare(strict_types=1);

namespace Drupal\arengo\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Brings the script to a text that has a link of ours. The text stays as it is: it may come after any other filter.
 */
#[Filter(
  id: 'arengo_links',
  title: new TranslatableMarkup('Links that end in #arengo become what they lead to'),
  description: new TranslatableMarkup('Loads the script of Arengo where there is such a link.'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
)]
final class ArengoLinks extends FilterBase {

  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (str_contains($text, '#arengo') || preg_match('/class="[^"]*\barengo-/', $text)) {
      $result->addAttachments(['library' => ['arengo/loader']]);
    }
    return $result;
  }

  public function tips($long = FALSE): TranslatableMarkup {
    return $this->t('A link whose address ends in #arengo becomes what it leads to.');
  }

}
