// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/exportpanel.h"

#include "core/base/filled.h"
#include "core/wording/paperwords.h"
#include "desk/casedesk.h"
#include "desk/correspondence.h"
#include "desk/exports.h"
#include "desk/office.h"
#include "desk/paperdraft.h"
#include "ui/dossier/logwords.h"
#include "ui/parts/accessible.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/clipboard.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"
#include "ui/parts/staleuntilshown.h"
#include "ui/parts/tickbox.h"
#include "ui/referral/archivelist.h"
#include "ui/referral/exporter.h"

#include <QScrollBar>

#include <algorithm>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;
using referral::Part;

namespace {

constexpr int shownExports = 8;

QString exportLine(const desk::Export &made, const dossier::Vocabulary &vocabulary)
{
    const auto kind = valueOf(referral::kindNames, made.kind).value_or(referral::Kind::Melding);
    QStringList words{made.at.toLocalTime().toString(u"d-M-yyyy HH:mm"_s), wording::partTitle(kind, made.part),
                      channelWord(made.channel, vocabulary), made.receiver, referral::shortChecksum(made.checksum)};
    return joinFilled(words, u" · "_s);
}

} // namespace

ExportPanel::ExportPanel(PaperDraft &paper, QWidget *parent)
    : QWidget(parent), m_paper(paper), m_clipboard(new SecretClipboard(this)), m_exporter(new Exporter(paper, *m_clipboard, this)),
      m_page(new ScrollPage(this, 720)), m_stops(frame("warning", this)), m_stopWords(textLabel({}, m_stops)),
      m_signed(new TickBox(tr("Read and signed (CONCEPT disappears)"), this)),
      m_channels(new ChipRow(ChipRow::Mode::One,
                             {{u"secure"_s, tr("Secure form or secure email")},
                              {u"other"_s, tr("USB or other")},
                              {u"vault"_s, tr("A colleague's vault")},
                              {u"paper"_s, tr("On paper")},
                              {u"mail"_s, tr("Ordinary email")}},
                             this)),
      m_body(new QVBoxLayout), m_spoken(new QVBoxLayout), m_exports(new QVBoxLayout), m_done(textLabel({}, this)), m_error(errorLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stops); // above the page, so that the reason is always beside the buttons
    layout->addWidget(m_page, 1);
    layout->addWidget(buildFoot());

    buildStops();
    m_page->content()->addWidget(m_signed);
    m_page->content()->addWidget(headingLabel(tr("How do you send it?"), this));
    m_channels->setAccessibleName(tr("How do you send it?"));
    m_page->content()->addWidget(m_channels);
    m_page->content()->addLayout(m_spoken);
    m_page->content()->addLayout(m_body);
    buildForOwnFile();
    m_page->content()->addLayout(m_exports);
    auto *archive = new ArchiveList(m_paper.desk(), this);
    m_page->content()->addWidget(archive);

    connect(m_signed, &TickBox::ticked, this, [this](bool on) { m_paper.setSigned(on); });
    connect(m_channels, &ChipRow::changed, this, [this] { buildChannel(); });
    connect(archive, &ArchiveList::viewRequested, this, &ExportPanel::copyRequested);
    connect(archive, &ArchiveList::saveRequested, m_exporter, &Exporter::saveArchived);
    connect(m_exporter, &Exporter::done, this, [this](const QString &sentence) { say(sentence, false); });
    connect(m_exporter, &Exporter::failed, this, [this](const QString &sentence) { say(sentence, true); });
    connect(m_exporter, &Exporter::passphraseMade, this, &ExportPanel::showPassphrase);
    auto *look = new StaleUntilShown(this, [this] { refresh(); });
    connect(&paper, &PaperDraft::rebuilt, look, &StaleUntilShown::touch);
    connect(&paper, &PaperDraft::opened, this, &ExportPanel::reopen);
    reopen();
}

void ExportPanel::buildStops()
{
    column(m_stops)->addWidget(m_stopWords);
    auto *go = plainButton(tr("Show what must be corrected"), m_stops);
    connect(go, &QPushButton::clicked, this, &ExportPanel::findingsRequested);
    column(m_stops)->addWidget(go, 0, Qt::AlignLeft);
}

QWidget *ExportPanel::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(3 * gap, gap, 3 * gap, gap);
    layout->addWidget(m_done);
    layout->addWidget(m_error);
    layout->addWidget(clipboardNote(*m_clipboard, foot));
    m_done->hide();
    return foot;
}

void ExportPanel::buildForOwnFile()
{
    m_summaryBox = frame("card", this);
    auto *layout = column(static_cast<QFrame *>(m_summaryBox));
    layout->addWidget(headingLabel(tr("For your own records"), m_summaryBox));
    layout->addWidget(mutedLabel(tr("A summary of at most 1,500 characters, without names, for your own system. Can the presumed "
                                    "perpetrator read it there? Portal, letter, email, voicemail. Shield it first."),
                                 m_summaryBox));
    auto *summary = plainButton(tr("Copy as text"), m_summaryBox);
    connect(summary, &QPushButton::clicked, m_exporter, &Exporter::copySummary);
    layout->addWidget(summary, 0, Qt::AlignLeft);
    m_wholeS = plainButton(tr("Copy part S as text"), m_summaryBox);
    m_wholeS->setAccessibleDescription(tr("Part S must never be where the presumed perpetrator or the family can read it."));
    connect(m_wholeS, &QPushButton::clicked, m_exporter, [this] { m_exporter->copyWhole(Part::Restricted); });
    auto *warning = mutedLabel(m_wholeS->accessibleDescription(), m_summaryBox);
    warning->setObjectName(u"warningS"_s);
    layout->addWidget(warning);
    layout->addWidget(m_wholeS, 0, Qt::AlignLeft);
    auto *archive = plainButton(tr("Keep an archive copy in the vault"), this);
    connect(archive, &QPushButton::clicked, m_exporter, &Exporter::archive);
    m_fixedActions = {summary, m_wholeS, archive};
    m_page->content()->addWidget(m_summaryBox);
    m_page->content()->addWidget(archive, 0, Qt::AlignLeft);
}

QPushButton *ExportPanel::action(QPushButton *button)
{
    m_actions.append(button);
    return button;
}

void ExportPanel::print(Part part)
{
    m_exporter->print(part);
}

void ExportPanel::printArchived(const dossier::ArchiveCopy &copy)
{
    m_exporter->printArchived(copy);
}

/// Another paper: what was said about the last one goes.
void ExportPanel::reopen()
{
    m_done->hide();
    m_error->hide();
    m_channels->setChosen({m_paper.kind().isOnePage ? u"paper"_s : u"secure"_s});
    m_shape.clear();
    refresh();
}

QString ExportPanel::shape() const
{
    QStringList parts{m_channels->chosen().value(0), m_paper.draft().kind};
    for (const Part part : {Part::Open, Part::Restricted}) {
        const auto *document = m_paper.document(part);
        parts.append(document ? u"+"_s : u"-"_s);
        if (!document)
            continue;
        for (const auto &block : referral::copyBlocks(*document))
            parts.append(block.first);
    }
    return parts.join(u'|');
}

void ExportPanel::refresh()
{
    m_signed->showTicked(m_paper.content().isSigned);
    m_signed->setVisible(m_paper.kind().isSigned);
    m_summaryBox->setVisible(m_paper.kind().kind == referral::Kind::Melding); // it tells of the report, and is held up by the same stops
    const bool hasS = m_paper.document(Part::Restricted) != nullptr;
    m_wholeS->setVisible(hasS);
    m_summaryBox->findChild<QLabel *>(u"warningS"_s)->setVisible(hasS);
    if (shape() != m_shape) // otherwise the buttons stay, and with them the focus
        buildChannel();
    showStops();
    showExports();
}

void ExportPanel::showStops()
{
    const auto &findings = m_paper.content().findings;
    const auto stops = std::ranges::count_if(findings, &referral::Finding::hardStop);
    m_stopWords->setText(tr("This cannot be sent yet. This must be corrected first: %1. Until then the buttons below are off.").arg(stops));
    m_stops->setVisible(stops > 0);
    for (auto *button : m_fixedActions + m_actions)
        button->setEnabled(stops == 0);
}

void ExportPanel::showExports()
{
    clear(m_exports);
    const auto exports = desk::exportsOf(m_paper.draft());
    if (exports.isEmpty())
        return;
    m_exports->addWidget(strongLabel(tr("Sent, printed or copied before"), this));
    for (qsizetype i = exports.size() - 1; i >= 0 && i >= exports.size() - shownExports; --i)
        m_exports->addWidget(mutedLabel(exportLine(exports.at(i), m_paper.desk().words()), this));
}

void ExportPanel::buildChannel()
{
    clear(m_body);
    m_actions.clear();
    m_shape = shape();
    const QString channel = m_channels->chosen().value(0);
    if (channel == "mail"_L1) {
        auto *refusal = frame("warning", this);
        column(refusal)->addWidget(textLabel(tr("Not by ordinary email. It can be read on the way and in family mailboxes, and it cannot "
                                                "be recalled. Use the receiver's secure form or secure email, or call and deliver it."),
                                             refusal));
        m_body->addWidget(refusal);
    } else if (!channel.isEmpty()) {
        addPart(Part::Open);
        if (m_paper.document(Part::Restricted))
            addPart(Part::Restricted);
    }
    showStops();
}

void ExportPanel::addPart(Part part)
{
    const QString channel = m_channels->chosen().value(0);
    auto *card = frame("card", this);
    auto *layout = column(card);
    layout->addWidget(headingLabel(wording::partTitle(m_paper.kind().kind, part), card));
    if (part == Part::Restricted)
        layout->addWidget(textLabel(
            tr("Not everyone is allowed to read this. Send it separately from the open part, and only to the person who needs it."), card));
    if (channel == "secure"_L1)
        addSecure(layout, part);
    else if (channel == "other"_L1)
        addSealed(layout, part);
    else if (channel == "vault"_L1)
        addVaults(layout, part);
    else
        addPaper(layout, part);
    m_body->addWidget(card);
}

void ExportPanel::addSecure(QVBoxLayout *layout, Part part)
{
    layout->addWidget(mutedLabel(tr("The channel encrypts. Save a PDF to attach, or copy the text into the tabs of the web form."), this));
    auto *save = action(primaryButton(tr("Save PDF"), this));
    connect(save, &QPushButton::clicked, m_exporter, [this, part] { m_exporter->savePlain(part); });
    layout->addWidget(save, 0, Qt::AlignLeft);
    const auto *document = m_paper.document(part);
    if (m_paper.kind().isOnePage || !document)
        return;
    layout->addWidget(strongLabel(tr("Copy for each tab of the web form"), this));
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder);
    for (const auto &block : referral::copyBlocks(*document)) {
        const QString tab = block.first;
        auto *copy = action(plainButton(tr("Copy: %1").arg(tab), holder));
        copy->setAccessibleName(tr("Copy: %1").arg(tab) + u", "_s + wording::partTitle(document->kind, part));
        connect(copy, &QPushButton::clicked, m_exporter, [this, part, tab] { m_exporter->copyBlock(part, tab); });
        flow->addWidget(copy);
    }
    layout->addWidget(holder);
}

void ExportPanel::addSealed(QVBoxLayout *layout, Part part)
{
    layout->addWidget(mutedLabel(
        tr("The file is encrypted. You get a passphrase of six words. Say it over the phone; never send it with the file."), this));
    auto *save = action(primaryButton(tr("Save encrypted file"), this));
    connect(save, &QPushButton::clicked, m_exporter, [this, part] { m_exporter->saveSealed(part); });
    layout->addWidget(save, 0, Qt::AlignLeft);
}

/// Sealed for a key that this vault knows: nothing to read out, and nobody else opens it.
void ExportPanel::addVaults(QVBoxLayout *layout, Part part)
{
    const auto known = desk::correspondenceOf(m_paper.desk().office().session());
    if (!known || known->keys.isEmpty()) {
        layout->addWidget(textLabel(tr("This vault knows no key of a colleague yet. You come to know one under Settings, Exchanging with "
                                       "colleagues, or when you read a referral from them."),
                                    this));
        return;
    }
    layout->addWidget(mutedLabel(tr("The file is sealed: only that vault opens it. There is no passphrase to read out."), this));
    for (const auto &each : known->keys) {
        auto *save = action(plainButton(tr("Save for %1").arg(each.name), this));
        save->setAccessibleName(save->text() + u", "_s + wording::partTitle(m_paper.kind().kind, part));
        connect(save, &QPushButton::clicked, m_exporter, [this, part, each] { m_exporter->saveFor(part, each.key, each.name); });
        layout->addWidget(save, 0, Qt::AlignLeft);
    }
}

void ExportPanel::addPaper(QVBoxLayout *layout, Part part)
{
    layout->addWidget(mutedLabel(
        tr("The printer and its queue may keep a copy. Use a printer you are standing next to, and collect the pages at once."), this));
    if (!m_paper.kind().isOnePage)
        layout->addWidget(
            mutedLabel(part == Part::Restricted
                           ? tr("Part S is printed by itself, so that it never stands on the back of the open part. On both sides: "
                                "turn on the long edge.")
                           : tr("On both sides: turn on the long edge."),
                       this));
    auto *print = action(primaryButton(tr("Print"), this));
    connect(print, &QPushButton::clicked, m_exporter, [this, part] { m_exporter->print(part); });
    layout->addWidget(print, 0, Qt::AlignLeft);
}

/// Once and large, for reading out; kept nowhere else.
void ExportPanel::showPassphrase(const QString &title, const QString &words, const QString &coverLine)
{
    auto *card = frame("notice", this);
    column(card)->addWidget(strongLabel(title, card));
    auto *large = titleLabel(words, card);
    large->setAccessibleName(tr("Passphrase: %1").arg(words));
    column(card)->addWidget(large);
    column(card)->addWidget(textLabel(tr("Call the receiver and read these words out. They are shown only now and not kept anywhere. "
                                         "Without them nobody can open the file."),
                                      card));
    column(card)->addWidget(strongLabel(tr("Send this line with the file"), card));
    column(card)->addWidget(textLabel(coverLine, card));
    auto *copy = plainButton(tr("Copy this line"), card);
    connect(copy, &QPushButton::clicked, m_clipboard, [this, coverLine] { m_clipboard->copy(coverLine); });
    column(card)->addWidget(copy, 0, Qt::AlignLeft);
    auto *gone = plainButton(tr("Given by phone, hide it"), card);
    connect(gone, &QPushButton::clicked, card, [card, large] {
        large->clear();
        large->setAccessibleName({});
        card->hide();
        card->deleteLater();
    });
    column(card)->addWidget(gone, 0, Qt::AlignLeft);
    m_spoken->addWidget(card);
    // No focus on the button: one Enter too many would hide the words for good.
    m_page->verticalScrollBar()->setValue(0);
    announce(this, large->accessibleName());
}

void ExportPanel::say(const QString &sentence, bool isError)
{
    m_done->setVisible(!isError);
    m_error->setVisible(isError);
    (isError ? m_error : m_done)->setText(sentence);
    if (!isError) // the other says itself
        announce(this, sentence);
}

} // namespace vw::ui
