// SPDX-License-Identifier: EUPL-1.2
#include "ui/keeping/keyscard.h"

#include "core/base/signs.h"
#include "core/crypto/recoverykey.h"
#include "core/crypto/sealing.h"
#include "core/vault/transfer.h"
#include "core/wording/sentences.h"
#include "desk/leftovers.h"
#include "desk/office.h"
#include "desk/preferences.h"
#include "ui/keeping/keyform.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"
#include "ui/system/sheetout.h"

#include <QDir>
#include <QFileInfo>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using vault::KeyInfo;
using vault::Keyring;
using vault::SlotKind;

namespace {

QString kindWord(SlotKind kind)
{
    return kind == SlotKind::Recovery ? KeysCard::tr("recovery key") : KeysCard::tr("passphrase");
}

} // namespace

KeysCard::KeysCard(Office &office, Preferences &preferences, const crypto::KdfPolicy &policy, QWidget *parent)
    : QFrame(parent), m_office(office), m_preferences(preferences), m_policy(policy), m_rows(new QVBoxLayout), m_place(new QVBoxLayout),
      m_said(mutedLabel({}, this)), m_error(errorLabel(this)), m_out(new SheetOut(this))
{
    setProperty("role", QLatin1StringView("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, gap + gap / 2, 2 * gap, gap + gap / 2);
    layout->setSpacing(gap);
    layout->addWidget(headingLabel(tr("Keys of the vault"), this));
    layout->addWidget(textLabel(tr("All persons have their own passphrase: the log then shows who did what. A recovery key on paper opens "
                                   "the vault when a passphrase is lost. Nobody else can help then, not even the makers."),
                                this));
    m_rows->setSpacing(4);
    layout->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    auto *add = plainButton(tr("Add a passphrase"), this), *recovery = plainButton(tr("Make a recovery key"), this),
         *move = quietButton(tr("New keys for everything: somebody has an old copy"), this);
    for (auto *button : {add, recovery, move})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    layout->addWidget(m_error);
    layout->addLayout(m_place);
    m_said->hide();
    connect(add, &QPushButton::clicked, this, &KeysCard::addPassphrase);
    connect(recovery, &QPushButton::clicked, this, &KeysCard::addRecovery);
    connect(move, &QPushButton::clicked, this, &KeysCard::moveToNewKeys);
    connect(m_out, &SheetOut::done, this, [this](const QString &sentence) { say(sentence); });
    connect(m_out, &SheetOut::failed, this, [this](const QString &sentence) { say(sentence, true); });
    list();
}

void KeysCard::say(const QString &sentence, bool isError)
{
    m_said->setText(isError ? QString() : sentence);
    m_error->setText(isError ? sentence : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    m_error->setVisible(!m_error->text().isEmpty());
}

void KeysCard::list()
{
    clear(m_rows);
    const auto keys = Keyring(m_office.session()).list();
    if (!keys) {
        say(wording::sentence(keys.error()), true);
        return;
    }
    for (const KeyInfo &key : *keys)
        addRow(key);
}

void KeysCard::addRow(const KeyInfo &key)
{
    auto *row = new QHBoxLayout;
    const QString name = key.name.isEmpty() ? tr("key %1, without a name").arg(key.id) : plainLine(key.name);
    auto *words = strongLabel(name, this);
    row->addWidget(words);
    QStringList more{kindWord(key.kind)};
    if (key.made.isValid())
        more.append(tr("since %1").arg(showDate(key.made.toLocalTime().date())));
    if (key.opened)
        more.append(tr("the vault is open with this one"));
    if (key.damaged)
        more.append(tr("damaged: it no longer opens anything"));
    row->addWidget(mutedLabel(more.join(u", "_s), this), 1);
    const auto button = [&](const QString &text, auto &&what) {
        auto *made = quietButton(text, this);
        made->setAccessibleName(text + u": "_s + name);
        connect(made, &QPushButton::clicked, this, what);
        row->addWidget(made);
    };
    if (key.kind == SlotKind::Passphrase && key.opened)
        button(tr("Change"), [this, key] { change(key); });
    button(tr("Name"), [this, key] { rename(key); });
    button(tr("Remove"), [this, key] { askRemoval(key); });
    m_rows->addLayout(row);
}

void KeysCard::closeForm()
{
    clear(m_place);
}

void KeysCard::open(KeyForm *form)
{
    say({});
    closeForm();
    m_place->addWidget(form);
    connect(form, &KeyForm::cancelled, this, &KeysCard::closeForm);
    form->focus();
}

void KeysCard::addPassphrase()
{
    const auto terms = Keyring(m_office.session()).terms();
    if (!terms) {
        say(wording::sentence(terms.error()), true);
        return;
    }
    auto *form =
        new KeyForm(tr("A passphrase for one more person"), tr("Whose passphrase is it? Initials are enough; they appear in the log"),
                    tr("Passphrase: four or more words that nobody else knows"), *terms, m_policy, this);
    form->apply = [this, form](const KeyForm::Given &given) {
        const auto id = Keyring(m_office.session()).addPassphrase(given.terms, given.slotKey, given.name);
        form->finish(id ? Result<void>() : Result<void>(std::unexpected(id.error())));
    };
    connect(form, &KeyForm::finished, this, [this] {
        closeForm();
        list();
        say(tr("Added. Lock the vault and let the other person open it once, to be sure."));
    });
    open(form);
}

void KeysCard::change(const KeyInfo &key)
{
    const auto terms = Keyring(m_office.session()).terms();
    if (!terms || !*terms) {
        say(wording::sentence(terms ? Error{ErrorCode::SlotNotFound, {QString::number(key.id)}} : terms.error()), true);
        return;
    }
    auto *form = new KeyForm(tr("Another passphrase for %1").arg(key.name), {}, tr("New passphrase"), *terms, m_policy, this);
    form->apply = [this, form, id = key.id](const KeyForm::Given &given) {
        form->finish(Keyring(m_office.session()).changePassphrase(id, given.slotKey));
    };
    connect(form, &KeyForm::finished, this, [this] {
        closeForm();
        list();
        say(tr("Changed. Backups and other old copies still open with the old passphrase."));
    });
    open(form);
}

void KeysCard::rename(const KeyInfo &key)
{
    auto *form = new KeyForm(tr("Another name for this key"), tr("Whose key is it, or where is it kept?"), {}, {}, m_policy, this);
    form->setName(key.name);
    form->apply = [this, form, id = key.id](const KeyForm::Given &given) {
        form->finish(Keyring(m_office.session()).rename(id, given.name));
    };
    connect(form, &KeyForm::finished, this, [this] {
        closeForm();
        list();
    });
    open(form);
}

void KeysCard::askRemoval(const KeyInfo &key)
{
    say({});
    closeForm();
    auto *ask = frame("warning", this);
    column(ask)->addWidget(strongLabel(tr("Remove the key of %1?").arg(key.name.isEmpty() ? QString::number(key.id) : key.name), ask));
    column(ask)->addWidget(textLabel(key.opened ? tr("You opened the vault with this key. After locking it no longer opens.")
                                                : tr("It no longer opens the vault. Backups made earlier still open with it."),
                                     ask));
    auto *row = new QHBoxLayout;
    auto *yes = plainButton(tr("Remove it"), ask), *no = quietButton(tr("Keep it"), ask);
    row->addWidget(yes);
    row->addWidget(no);
    row->addStretch(1);
    column(ask)->addLayout(row);
    m_place->addWidget(ask);
    no->setFocus();
    connect(no, &QPushButton::clicked, this, &KeysCard::closeForm);
    connect(yes, &QPushButton::clicked, this, [this, id = key.id] {
        const auto removed = Keyring(m_office.session()).remove(id);
        closeForm();
        list();
        say(removed ? tr("Removed.") : wording::sentence(removed.error()), !removed);
    });
}

void KeysCard::addRecovery()
{
    auto *form =
        new KeyForm(tr("A recovery key"), tr("Where will the sheet be kept? For example: safe of the team leader"), {}, {}, m_policy, this);
    form->apply = [this, form](const KeyForm::Given &given) {
        const auto key = Keyring(m_office.session()).addRecovery(given.name);
        if (!key) {
            form->finish(std::unexpected(key.error()));
            return;
        }
        list();
        QMetaObject::invokeMethod(
            this, [this, text = std::make_shared<crypto::SecretBuffer>(key->clone())] { showRecovery(*text); },
            Qt::QueuedConnection); // after the form has gone
        form->finish({});
    };
    connect(form, &KeyForm::finished, this, &KeysCard::closeForm);
    open(form);
}

/// On screen until the sheet is out; kept nowhere.
void KeysCard::showRecovery(const crypto::SecretBuffer &key)
{
    closeForm();
    const QString text = crypto::recoveryText(key);
    const auto sheet = report::recoverySheet(text, QFileInfo(m_office.session().path()).completeBaseName(), m_office.session().vaultId(),
                                             m_office.today(), m_office.practice().exercise);
    auto *shown = frame("notice", this);
    column(shown)->addWidget(strongLabel(tr("This is the recovery key. It is shown only now."), shown));
    auto *letters = titleLabel(text, shown);
    letters->setTextInteractionFlags(Qt::NoTextInteraction);
    column(shown)->addWidget(letters);
    column(shown)->addWidget(textLabel(tr("Print the sheet, or write the key down, and keep it away from the laptop. Anyone who has this "
                                          "key and the file can read everything."),
                                       shown));
    auto *row = new QHBoxLayout;
    auto *print = primaryButton(tr("Print the sheet"), shown), *save = plainButton(tr("Save the sheet as PDF"), shown),
         *ready = quietButton(tr("I have it, close this"), shown);
    for (auto *button : {print, save, ready})
        row->addWidget(button);
    row->addStretch(1);
    column(shown)->addLayout(row);
    m_place->addWidget(shown);
    print->setFocus();
    connect(print, &QPushButton::clicked, this, [this, sheet] { m_out->print(sheet); });
    connect(save, &QPushButton::clicked, this, [this, sheet] { m_out->save(sheet, u"herstelsleutel.pdf"_s); });
    connect(ready, &QPushButton::clicked, this, [this] {
        closeForm();
        say(tr("A recovery key can always be removed and made again here."));
    });
}

/// A changed passphrase does not close old copies; a new vault key does.
void KeysCard::moveToNewKeys()
{
    const QFileInfo now(m_office.session().path());
    auto *form = new KeyForm(tr("The whole vault in a new file, under new keys. For when somebody has an old copy and its passphrase."),
                             tr("Name of the new file"), tr("New passphrase"), {}, m_policy, this);
    form->setName(now.completeBaseName() + u"-"_s + m_office.today().toString(u"yyyyMMdd"_s));
    form->apply = [this, form, now](KeyForm::Given given) {
        if (given.name.contains(u'/')) {
            form->finish(fail(ErrorCode::BadValue, tr("Name of the new file"), given.name));
            return;
        }
        const QString path = now.dir().filePath(given.name + u".vlagwijzer"_s); // before what is given moves on
        moveTo(path, std::move(given), form);
    };
    open(form);
}

void KeysCard::moveTo(const QString &path, KeyForm::Given given, KeyForm *form)
{
    using Moved = Result<vault::TransferReport>;
    auto order =
        std::make_shared<vault::NewVault>(vault::NewVault{path, given.terms, std::move(given.slotKey), m_office.session().slotName()});
    m_office.inBackground<Moved>(
        {tr("The whole vault is being written to a new file, under new keys."), tr("Stop")}, form,
        [order, &clock = m_office.clock(), state = m_office.stateFolder(),
         folder = m_preferences.backupFolderFor(m_office.session().path())](vault::Session &session, Progress &progress) {
            auto report = vault::rekey(session, *order, clock, state, &progress);
            // What a killed program left of an earlier try is a copy under the old keys.
            (void)desk::clearLeftOvers(session, folder);
            return report;
        },
        [this, form, path](const Moved &moved) {
            if (!moved) {
                form->finish(std::unexpected(moved.error()));
                return;
            }
            closeForm();
            const QString lost = wording::sentences(wording::named(moved->lost, moved->names));
            if (!lost.isEmpty())
                say(tr("Created: %1. Not everything was copied. Keep the old vault. %2").arg(path, lost), true);
            else
                say(tr("Created: %1. Lock this vault, open the new one and check whether everything is there. Then delete the old file and "
                       "its backups. Other keys must be added again.")
                        .arg(path));
        });
}

} // namespace vw::ui
