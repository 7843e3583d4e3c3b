<?php

declare(strict_types=1);

namespace Drupal\arengo\Plugin\Block;

use Drupal\arengo\Origins;
use Drupal\arengo\Widget;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\Core\Url;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A consultation, an agenda, a dataset, an action plan or a commitment, from its address.
 */
#[Block(
  id: 'arengo',
  admin_label: new TranslatableMarkup('Arengo'),
  category: new TranslatableMarkup('Public administration'),
)]
final class ArengoBlock extends BlockBase implements ContainerFactoryPluginInterface {

  /**
   * @param array<string, mixed> $configuration
   * @param array<string, mixed> $plugin_definition
   */
  public function __construct(
    array $configuration,
    string $plugin_id,
    $plugin_definition,
    private readonly array $allowed,
    private readonly string $site,
    private readonly LanguageManagerInterface $languages,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): self {
    $site = $container->get('request_stack')->getCurrentRequest()->getSchemeAndHttpHost();
    $settings = $container->get('config.factory')->get('arengo.settings');
    $allowed = [$site, (string) $settings->get('script'), ...($settings->get('origins') ?? [])];
    return new self($configuration, $plugin_id, $plugin_definition, $allowed, $site, $container->get('language_manager'));
  }

  public function defaultConfiguration(): array {
    return ['label_display' => '', 'src' => '', 'noun' => '', 'view' => '', 'limit' => 0, 'heading' => 0, 'text' => ''];
  }

  public function blockForm($form, FormStateInterface $form_state): array {
    $set = $this->configuration;
    $nouns = [
      'consultation' => $this->t('Consultation'),
      'agenda' => $this->t('Agenda'),
      'dataset' => $this->t('Open data'),
      'plan' => $this->t('Action plan'),
      'commitment' => $this->t('Commitment'),
    ];
    $views = [
      'card' => $this->t('Card'),
      'list' => $this->t('List'),
      'receipt' => $this->t('A place to check a receipt'),
      'results' => $this->t('Results'),
      'month' => $this->t('Month'),
      'table' => $this->t('Table'),
      'next' => $this->t('What comes next'),
      'detailed' => $this->t('Detailed'),
    ];
    $form['src'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Address'),
      '#description' => $this->t('The page that a person would open: a consultation, an agenda, a dataset, a plan or a commitment; or a file with them.'),
      '#default_value' => $set['src'],
      '#maxlength' => 2048,
      '#required' => TRUE,
    ];
    $form['noun'] = [
      '#type' => 'select',
      '#title' => $this->t('What it is'),
      '#options' => $nouns,
      '#default_value' => $set['noun'],
      '#required' => TRUE,
    ];
    $form['view'] = [
      '#type' => 'select',
      '#title' => $this->t('View'),
      '#options' => $views,
      '#empty_option' => $this->t('The usual one'),
      '#default_value' => $set['view'],
    ];
    $form['limit'] = ['#type' => 'number', '#title' => $this->t('How many at first'), '#min' => 1, '#default_value' => $set['limit'] ?: NULL];
    $form['heading'] = ['#type' => 'number', '#title' => $this->t('Level of the heading'), '#min' => 2, '#max' => 6, '#default_value' => $set['heading'] ?: NULL];
    $form['text'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Text of the link'),
      '#description' => $this->t('What is read without JavaScript, while it loads and when it fails.'),
      '#default_value' => $set['text'],
    ];
    return $form;
  }

  public function blockValidate($form, FormStateInterface $form_state): void {
    if ($this->widget($form_state->getValues()) === NULL) {
      $form_state->setErrorByName('src', $this->t('That is no web address.'));
    }
    $noun = (string) $form_state->getValue('noun');
    $view = (string) $form_state->getValue('view');
    if ($view !== '' && !in_array($view, Widget::NOUNS[$noun] ?? [], TRUE)) {
      $form_state->setErrorByName('view', $this->t('What is to be shown has no such view.'));
    }
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['src', 'noun', 'view', 'text'] as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
    foreach (['limit', 'heading'] as $name) {
      $this->configuration[$name] = (int) $form_state->getValue($name);
    }
    if ($this->widget($this->configuration)?->tag === '') {
      $this->messenger()->addWarning($this->t('Readers will find a plain link: this site shows nothing from that address. It can be allowed in the settings of Arengo.'));
    }
  }

  public function build(): array {
    $widget = $this->widget($this->configuration);
    $cache = ['tags' => ['config:arengo.settings'], 'contexts' => ['url.site', 'languages:language_interface']];
    if ($widget === NULL) {
      return ['#cache' => $cache];
    }
    $link = ['#type' => 'link', '#title' => $widget->text, '#url' => Url::fromUri($widget->address)];
    if ($widget->tag === '') {
      return ['link' => $link, '#cache' => $cache];
    }
    return [
      '#type' => 'html_tag',
      '#tag' => $widget->tag,
      '#attributes' => $widget->attributes,
      'link' => $link,
      '#attached' => ['library' => ['arengo/loader']],
      '#cache' => $cache,
    ];
  }

  /**
   * @param array<string, mixed> $wish
   */
  private function widget(array $wish): ?Widget {
    return Widget::of($wish, new Origins($this->allowed), $this->site, $this->languages->getCurrentLanguage()->getId());
  }

}
