<?php

declare(strict_types=1);

namespace Drupal\arengo\Form;

use Drupal\arengo\Origins;
use Drupal\Core\Cache\Cache;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * Whose content may be shown, and where the script comes from.
 */
final class SettingsForm extends ConfigFormBase {

  public function getFormId(): string {
    return 'arengo_settings';
  }

  protected function getEditableConfigNames(): array {
    return ['arengo.settings'];
  }

  public function buildForm(array $form, FormStateInterface $form_state): array {
    $settings = $this->config('arengo.settings');
    $form['origins'] = [
      '#type' => 'textarea',
      '#title' => $this->t('Allowed addresses'),
      '#description' => $this->t('One a line. Content from elsewhere is shown only from these: otherwise whoever can write here could plant a foreign form.'),
      '#default_value' => implode("\n", $settings->get('origins') ?? []),
    ];
    $form['script'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of arengo.js'),
      '#description' => $this->t('Leave it empty to use the files in this module.'),
      '#default_value' => $settings->get('script'),
    ];
    $form['integrity'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Its hash'),
      '#description' => $this->t('For a script from elsewhere: browsers refuse it when it is not the one you chose. Only for an address with a version in it.'),
      '#default_value' => $settings->get('integrity'),
      '#placeholder' => 'sha384-…',
    ];
    return parent::buildForm($form, $form_state);
  }

  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    foreach ($this->lines($form_state) as $line) {
      if (Origins::of($line) === '') {
        $form_state->setErrorByName('origins', $this->t('“@line” is no web address.', ['@line' => $line]));
      }
    }
    $integrity = trim((string) $form_state->getValue('integrity'));
    if ($integrity !== '' && !preg_match('~^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$~', $integrity)) {
      $form_state->setErrorByName('integrity', $this->t('The hash must look like sha384-….'));
    }
  }

  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $this->config('arengo.settings')
      ->set('origins', array_values(array_unique(array_map(Origins::of(...), $this->lines($form_state)))))
      ->set('script', trim((string) $form_state->getValue('script')))
      ->set('integrity', trim((string) $form_state->getValue('integrity')))
      ->save();
    // The attributes of the script are part of the library.
    Cache::invalidateTags(['library_info']);
    parent::submitForm($form, $form_state);
  }

  /**
   * @return string[]
   */
  private function lines(FormStateInterface $form_state): array {
    return array_values(array_filter(array_map('trim', explode("\n", (string) $form_state->getValue('origins')))));
  }

}
