// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settingspage.h"

#include "core/base/languages.h"
#include "core/wording/sentences.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/settings/contentcard.h"
#include "ui/settings/keycard.h"
#include "ui/settings/practiceform.h"

#include <memory>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(Office &office, Preferences &preferences, QWidget *parent)
    : ScrollPage(parent), m_office(office), m_preferences(preferences), m_practicePlace(new QVBoxLayout), m_saved(mutedLabel({}, this)),
      m_error(errorLabel(this))
{
    content()->addWidget(titleLabel(tr("Settings"), this));
    addPractice();
    addWindow();
    content()->addWidget(new KeyCard(m_office, this));
    addContent();
    addAbout();
}

void SettingsPage::addPractice()
{
    const auto &kept = m_office.practiceDraft().typed();
    if (kept)
        addKeptWords();
    content()->addLayout(m_practicePlace);
    placePractice(kept.value_or(m_office.practice()));
    content()->addWidget(m_saved);
    content()->addWidget(m_error);
    m_saved->hide();
}

void SettingsPage::placePractice(const dossier::Practice &practice)
{
    if (m_practice) {
        m_practice->disconnect(this); // what it says while it goes is not meant
        clear(m_practicePlace);
    }
    m_practice = new PracticeForm(practice, m_office.pack().regions, this);
    m_practicePlace->addWidget(m_practice);
    connect(m_practice, &PracticeForm::typed, this, &SettingsPage::keepPractice);
    connect(m_practice, &PracticeForm::committed, this, &SettingsPage::savePractice);
}

/// A box that was being typed in when the vault locked was not left, so it is not saved yet.
void SettingsPage::addKeptWords()
{
    auto *card = frame("notice", this);
    m_kept = card;
    column(card)->addWidget(strongLabel(tr("What you typed here before the vault was locked is back, but not saved yet."), card));
    auto *row = new QHBoxLayout;
    auto *save = primaryButton(tr("Save it"), card), *drop = plainButton(tr("Do not keep"), card);
    row->addWidget(save);
    row->addWidget(drop);
    row->addStretch(1);
    column(card)->addLayout(row);
    content()->addWidget(card);
    connect(save, &QPushButton::clicked, this, &SettingsPage::savePractice);
    connect(drop, &QPushButton::clicked, this, [this] {
        const auto dropped = m_office.practiceDraft().drop();
        m_error->setText(dropped ? QString() : wording::sentence(dropped.error()));
        m_error->setVisible(!dropped);
        if (!dropped)
            return;
        m_kept->hide();
        placePractice(m_office.practice());
    });
}

/// The retention terms stand in another room and may have been changed there since this form was made.
dossier::Practice SettingsPage::practiceAsTyped() const
{
    auto typed = m_practice->practice();
    const auto &now = m_office.practice();
    typed.retentionTerm = now.retentionTerm;
    typed.retentionYears = now.retentionYears;
    typed.workingCopyDays = now.workingCopyDays;
    typed.sendFolder = now.sendFolder;
    return typed;
}

void SettingsPage::keepPractice()
{
    if (const auto typed = practiceAsTyped(); typed != m_office.practice())
        m_office.practiceDraft().type(typed);
    else
        (void)m_office.practiceDraft().drop(); // one that stays says what is saved already
}

/// The form keeps what was typed; the next change tries again.
void SettingsPage::savePractice()
{
    const auto result = m_office.savePractice(practiceAsTyped());
    m_saved->setText(tr("Saved in the vault."));
    m_saved->setVisible(result.has_value());
    m_error->setText(result ? QString() : wording::sentence(result.error()));
    m_error->setVisible(!result);
    if (result && m_kept)
        m_kept->hide();
    else if (!result)
        keepPractice();
}

void SettingsPage::choice(QVBoxLayout *layout, const QString &label, const QList<std::pair<QString, QString>> &options, const QString &now,
                          const std::function<void(const QString &)> &chosen)
{
    layout->addWidget(mutedLabel(label, this));
    auto *row = new ChipRow(ChipRow::Mode::One, options, this);
    row->setAccessibleName(label);
    row->setChosen({now});
    auto current = std::make_shared<QString>(now);
    connect(row, &ChipRow::changed, this, [row, current, chosen](const QStringList &ids) {
        if (ids.isEmpty()) { // one of them always holds
            row->setChosen({*current});
            return;
        }
        *current = ids.first();
        chosen(*current);
    });
    layout->addWidget(row);
}

void SettingsPage::addWindow()
{
    auto *card = frame("card", this);
    auto *layout = column(card);
    layout->addWidget(headingLabel(tr("Window"), card));
    QList<std::pair<QString, QString>> known;
    for (const auto &language : languages)
        known.append({QLatin1StringView(language.code), QLatin1StringView(language.name)});
    choice(layout, tr("Language"), known, m_preferences.language(), [this](const QString &language) {
        m_preferences.setLanguage(language);
        Q_EMIT languageChosen(language);
    });
    choice(layout, tr("Appearance"),
           {{desk::lookName(Look::System), tr("Same as the computer")},
            {desk::lookName(Look::Light), tr("Light")},
            {desk::lookName(Look::Dark), tr("Dark")},
            {desk::lookName(Look::Contrast), tr("High contrast")}},
           desk::lookName(m_preferences.look()), [this](const QString &name) {
               m_preferences.setLook(desk::lookFrom(name));
               Q_EMIT lookChosen();
           });
    QList<std::pair<QString, QString>> sizes;
    for (const int percent : {90, 100, 115, 130, 150, 175, 200})
        sizes.append({QString::number(percent), percent == 100 ? tr("100% (as on this computer)") : tr("%1%").arg(percent)});
    choice(layout, tr("Size of the letters"), sizes, QString::number(m_preferences.textSize()), [this](const QString &percent) {
        m_preferences.setTextSize(percent.toInt());
        Q_EMIT lookChosen();
    });
    const auto profile = [](const QString &words, const QString &id) { return std::pair(id, words.arg(Preferences::minutesOf(id))); };
    choice(layout, tr("Lock when not in use"),
           {profile(tr("Normal: after %1 minutes"), u"normal"_s), profile(tr("In a call: after %1 minutes"), u"call"_s),
            profile(tr("On a ward: after %1 minutes"), u"ward"_s)},
           m_preferences.idleProfile(), [this](const QString &id) {
               m_preferences.setIdleProfile(id);
               Q_EMIT idleChosen(id);
           });
    layout->addWidget(mutedLabel(tr("Ctrl+Shift+L locks at once. Time when the computer sleeps counts too. No word is lost."), card));
    content()->addWidget(card);
}

void SettingsPage::addContent()
{
    m_content = new ContentCard(m_office, m_office.packFolder(), this);
    connect(m_content, &ContentCard::folderChosen, this, &SettingsPage::contentChosen);
    content()->addWidget(m_content);
}

void SettingsPage::addAbout()
{
    auto *card = frame("card", this);
    auto *layout = column(card);
    layout->addWidget(headingLabel(tr("About this program"), card));
    layout->addWidget(strongLabel(tr("Signs and case file, not a validated risk instrument"), card));
    layout->addWidget(textLabel(
        tr("This program gives no judgement of guilt and no percentage. No red flag recorded does not mean that it is safe."), card));
    layout->addWidget(
        textLabel(tr("Version %1. Checklist version %2.").arg(QStringLiteral(VW_VERSION), m_office.pack().taxonomy.version.text()), card));
    layout->addWidget(textLabel(
        tr("Licence: European Union Public Licence 1.2 (EUPL-1.2). You may use it, look into it, change it and pass it on."), card));
    content()->addWidget(card);
}

} // namespace vw::ui
