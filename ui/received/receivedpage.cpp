// SPDX-License-Identifier: EUPL-1.2
#include "ui/received/receivedpage.h"

#include "core/wording/sentences.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/received.h"
#include "desk/takeover.h"
#include "ui/keeping/passphraseedit.h"
#include "ui/parts/accessible.h"
#include "ui/parts/dates.h"
#include "ui/parts/pieces.h"
#include "ui/parts/textentry.h"
#include "ui/received/arrivallist.h"
#include "ui/received/whosecard.h"
#include "ui/referral/paperview.h"

#include <QFileDialog>

namespace vw::ui {

using desk::Wholeness;

namespace {

void tell(QLabel *label, const QString &sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace

ReceivedPage::ReceivedPage(CaseDesk &desk, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_page(new ScrollPage(this)), m_whose(new WhoseCard(desk.office(), m_page)),
      m_look(plainButton(tr("View the paper"), m_page))
{
    auto *content = m_page->content();
    content->addWidget(titleLabel(tr("Read a referral"), m_page));
    content->addWidget(
        mutedLabel(tr("A referral that somebody sent you as an encrypted file. You see whose it is before anything goes into "
                      "this case, and you choose what does. Is there a case about this family already? Read it there."),
                   m_page));
    content->addWidget(buildFile());
    content->addWidget(m_whose);
    content->addWidget(m_look, 0, Qt::AlignLeft);
    content->addWidget(buildTaking());
    content->addStretch(1);
    addWidget(m_page);
    setFocusProxy(m_path);
    buildPaper();
    connect(m_whose, &WhoseCard::trusted, this, &ReceivedPage::trust);
    connect(m_look, &QPushButton::clicked, this, &ReceivedPage::showPaper);
    forget();
}

QFrame *ReceivedPage::buildFile()
{
    auto *card = frame("card", m_page);
    auto *row = new QHBoxLayout;
    m_path = new TextEntry(tr("The file: a PDF, or a .vwz that was sealed for this vault"), TextEntry::Kind::Line, card);
    auto *choose = plainButton(tr("Choose a file"), card);
    row->addWidget(m_path, 1);
    row->addWidget(choose, 0, Qt::AlignBottom);
    column(card)->addLayout(row);
    m_words = new PassphraseEdit(tr("The words you were given on the phone, if there are any"), card);
    column(card)->addWidget(m_words);
    m_error = errorLabel(card);
    column(card)->addWidget(m_error);
    m_open = primaryButton(tr("Open the file"), card);
    column(card)->addWidget(m_open, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &ReceivedPage::askForFile);
    connect(m_path, &TextEntry::typed, this, &ReceivedPage::forget);
    connect(m_open, &QPushButton::clicked, this, &ReceivedPage::open);
    return card;
}

QFrame *ReceivedPage::buildTaking()
{
    m_taking = frame("card", m_page);
    auto *layout = column(m_taking);
    layout->addWidget(headingLabel(tr("What it brings"), m_taking));
    layout->addWidget(
        mutedLabel(tr("Tick what you take over. With each stands where it comes from. Nothing that is in the case is emptied, "
                      "and the log keeps what stood here."),
                   m_taking));
    m_before = strongLabel({}, m_taking);
    m_taken = strongLabel({}, m_taking);
    layout->addWidget(m_before);
    layout->addWidget(m_taken);
    m_list = new ArrivalList(m_desk, m_taking);
    layout->addWidget(m_list);
    m_failed = errorLabel(m_taking);
    layout->addWidget(m_failed);
    m_take = primaryButton({}, m_taking);
    layout->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &ReceivedPage::take);
    connect(m_list, &ArrivalList::changed, this, [this] {
        const auto count = static_cast<int>(m_list->ticked().size());
        m_take->setText(count == 0 ? tr("Keep the paper in the case") : tr("Take %n over, and keep the paper", nullptr, count));
    });
    return m_taking;
}

void ReceivedPage::buildPaper()
{
    m_paper = new PaperView(tr("The paper that was received"), this);
    auto *back = wayBack(plainButton(tr("Back"), m_paper));
    m_paper->bar()->addWidget(back);
    m_paper->bar()->addStretch();
    addWidget(m_paper);
    connect(back, &QPushButton::clicked, this, [this] {
        setCurrentWidget(m_page);
        m_look->setFocus(Qt::OtherFocusReason);
    });
}

void ReceivedPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("The file that you received"), {}, tr("Referrals (*.pdf *.vwz)"));
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ReceivedPage::chooseFile);
    dialog->open();
}

void ReceivedPage::chooseFile(const QString &path)
{
    m_path->setText(path);
    forget();
    m_words->focus();
}

/// Another file, or other words: what was read of the one before goes.
void ReceivedPage::forget()
{
    m_transfer.reset();
    for (auto *part : std::initializer_list<QWidget *>{m_whose, m_look, m_taking, m_taken})
        part->hide();
    tell(m_error, {});
}

void ReceivedPage::open()
{
    forget();
    const auto typed = m_words->take();
    auto read = desk::receivedPaper(m_path->text().trimmed(), typed, &m_desk.office().session());
    if (!read) {
        const bool wantsWords = read.error().code == ErrorCode::WrongWords && typed.isEmpty();
        tell(m_error, wantsWords ? tr("This file is encrypted. Type the words that the sender gave you on the phone.")
                                 : wording::sentence(read.error()));
        m_words->focus();
        return;
    }
    m_transfer = *std::move(read);
    showTransfer();
    m_look->setFocus(Qt::OtherFocusReason);
}

void ReceivedPage::showTransfer()
{
    const auto correspondence = desk::correspondenceOf(m_desk.office().session());
    if (!correspondence) {
        tell(m_error, wording::sentence(correspondence.error()));
        return;
    }
    m_whose->showTransfer(*m_transfer, *correspondence);
    m_whose->show();
    m_look->show();
    m_taking->setVisible(m_transfer->wholeness != Wholeness::Changed);
    const auto *before = correspondence->paper(m_transfer->id, m_desk.file().id);
    tell(m_before,
         before ? tr("This paper was taken over into this case before, on %1.").arg(showDate(before->at.toLocalTime().date())) : QString());
    tell(m_failed, {});
    m_list->showArrivals(desk::besideCase(*m_transfer, m_desk.file(), *correspondence));
}

void ReceivedPage::showPaper()
{
    m_paper->startAnew();
    m_paper->showPaper(&m_transfer->document);
    setCurrentWidget(m_paper);
    m_paper->setFocus(Qt::OtherFocusReason);
}

void ReceivedPage::trust(const QString &name)
{
    const auto saved = desk::trustKey(m_desk.office().session(), m_transfer->publicKey, name, m_desk.office().today());
    tell(m_error, saved ? QString() : wording::sentence(saved.error()));
    showTransfer();
}

void ReceivedPage::take()
{
    const auto chosen = m_list->ticked();
    const auto taken = desk::takeOver(m_desk, *m_transfer, chosen, m_path->text());
    showTransfer();
    tell(m_failed, taken ? QString() : wording::sentence(taken.error()));
    if (!taken)
        return;
    tell(m_taken, chosen.isEmpty()
                      ? tr("The paper is kept in this case.")
                      : tr("Taken over into this case: %n. The paper itself is kept in it.", nullptr, static_cast<int>(chosen.size())));
    m_before->hide();
    m_page->ensureWidgetVisible(m_taken);
    announce(this, m_taken->text());
}

} // namespace vw::ui
