// SPDX-License-Identifier: EUPL-1.2
#include "core/vault/place.h"
#include "core/wording/sentences.h"
#include "ui/keeping/newpassphrase.h"
#include "ui/keeping/startpage.h"
#include "ui/keeping/surroundings.h"
#include "ui/keeping/vaultpages.h"
#include "ui/parts/pieces.h"
#include "ui/parts/workbar.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>

namespace vw::ui {

namespace {

QLineEdit *namedLine(QVBoxLayout *layout, const QString &label, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setAccessibleName(label);
    layout->addWidget(mutedLabel(label));
    layout->addWidget(edit);
    return edit;
}

} // namespace

CreatePage::CreatePage(const Clock &clock, QString stateFolder, crypto::KdfPolicy policy, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_stateFolder(std::move(stateFolder)), m_policy(policy), m_error(errorLabel()),
      m_place(errorLabel()), m_progress(goingOnBar()), m_make(primaryButton(tr("Make the vault")))
{
    setObjectName(QStringLiteral("page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new CentredCard(620, this);
    layout->addWidget(page);
    auto *card = column(page->card());
    card->setSpacing(gap);
    card->addWidget(titleLabel(tr("A new vault")));
    card->addWidget(textLabel(
        tr("A vault is one encrypted file with all your cases. Only the passphrase opens it. Nobody can restore a lost passphrase.")));
    m_name = namedLine(card, tr("File name, without names of persons"), tr("cases"));
    auto *row = new QHBoxLayout;
    card->addWidget(mutedLabel(tr("Folder")));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder = new QLineEdit(QDir(documents).exists() ? documents : QDir::homePath());
    m_folder->setAccessibleName(tr("Folder"));
    auto *choose = plainButton(tr("Choose"));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    card->addLayout(row);
    m_who = namedLine(card, tr("Your initials, for the log"), {});
    m_passphrase = new NewPassphrase(tr("Passphrase: four or more words that nobody else knows"));
    for (auto *widget : std::initializer_list<QWidget *>{m_place, m_passphrase, m_error, m_progress})
        card->addWidget(widget);
    m_progress->hide();
    auto *buttons = new QHBoxLayout;
    auto *leave = wayBack(quietButton(tr("Back")));
    buttons->addWidget(m_make);
    buttons->addWidget(leave);
    buttons->addStretch(1);
    card->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Folder"), m_folder->text());
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    connect(leave, &QPushButton::clicked, this, &CreatePage::leaveRequested);
    connect(m_make, &QPushButton::clicked, this, &CreatePage::begin);
    connect(m_passphrase, &NewPassphrase::changed, this, &CreatePage::check);
    connect(m_folder, &QLineEdit::textChanged, this, &CreatePage::check);
    connect(&m_worker, &KeyWorker::done, this, &CreatePage::finish);
    check();
}

QString CreatePage::path() const
{
    return QDir(m_folder->text()).filePath(m_name->text().trimmed() + QStringLiteral(".vlagwijzer"));
}

void CreatePage::check()
{
    m_place->setText(placeWarning(vault::placeOf(path())));
    m_place->setVisible(!m_place->text().isEmpty());
    m_make->setEnabled(m_passphrase->isReady() && !m_worker.isBusy());
}

void CreatePage::begin()
{
    if (m_worker.isBusy() || !m_make->isEnabled())
        return;
    m_error->hide();
    if (m_name->text().trimmed().isEmpty() || m_name->text().contains(QLatin1Char('/'))) {
        m_error->setText(tr("Give the file a name, without a slash."));
        m_error->show();
        return;
    }
    m_progress->show();
    m_make->setEnabled(false);
    m_worker.deriveNew(m_passphrase->take(), m_policy);
}

void CreatePage::finish()
{
    m_progress->hide();
    const auto key = m_worker.takeKey();
    const QString who = m_who->text().trimmed().isEmpty() ? tr("owner") : m_who->text().trimmed();
    auto session = key ? vault::createVault(path(), m_worker.params(), *key, who, m_clock, m_stateFolder)
                       : Result<std::unique_ptr<vault::Session>>(std::unexpected(key.error()));
    if (!session) {
        m_error->setText(wording::sentence(session.error()));
        m_error->show();
        check();
        return;
    }
    Q_EMIT created(std::make_shared<std::unique_ptr<vault::Session>>(std::move(*session)), path());
}

} // namespace vw::ui
