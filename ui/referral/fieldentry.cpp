// SPDX-License-Identifier: EUPL-1.2
#include "ui/referral/fieldentry.h"

#include "desk/paperdraft.h"
#include "ui/parts/chiprow.h"
#include "ui/parts/form.h"
#include "ui/parts/pieces.h"

#include <QSet>

namespace vw::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString unknownChip = u"unknown"_s;
const QString restrictedChip = u"restricted"_s;
constexpr qsizetype shownLength = 160;

TextEntry::Kind kindOf(const referral::FieldSpec &spec)
{
    static const QSet<QString> areas{u"0.2"_s, u"C1"_s, u"C4"_s, u"E5"_s, u"E10"_s, u"F1"_s, u"F2"_s, u"N2"_s, u"O2"_s, u"T1"_s};
    const bool tells = QStringView(u"GHIKLMPQS").contains(QLatin1Char(spec.section[0]));
    return tells || areas.contains(QLatin1StringView(spec.id)) ? TextEntry::Kind::Area : TextEntry::Kind::Line;
}

QList<std::pair<QString, QString>> chipsFor(const referral::FieldSpec &spec, bool isSplit)
{
    QList<std::pair<QString, QString>> chips{{unknownChip, FieldEntry::tr("Not known")}};
    if (isSplit && canMove(spec))
        chips.append({restrictedChip, FieldEntry::tr("Part S only")});
    return chips;
}

} // namespace

bool canMove(const referral::FieldSpec &spec)
{
    // 0, A, P and V are what the open paper is for; B moves as a whole when the reporter is withheld (C4); S never moves.
    return QStringView(u"CDEFGHIKLMNQRT").contains(QLatin1Char(spec.section[0])) && QLatin1StringView(spec.id) != "C3"_L1;
}

bool isOnPaper(const PaperDraft &paper, const referral::FieldSpec &spec, const QString &key)
{
    return spec.kinds.has(paper.kind().kind) || !paper.text(key).isEmpty();
}

FieldEntry::FieldEntry(PaperDraft &paper, const QString &key, const referral::FieldSpec &spec, QWidget *parent)
    : QWidget(parent), m_paper(paper), m_spec(spec), m_key(key), m_hint(QString::fromUtf16(spec.hint)),
      m_words(referral::fieldOptions(key)), m_draft(paper.draft().id),
      m_entry(new TextEntry(u"%1  %2"_s.arg(QLatin1StringView(spec.id), QString::fromUtf16(spec.label)), kindOf(spec), this)),
      m_chips(new ChipRow(ChipRow::Mode::Any, chipsFor(spec, paper.kind().isSplit), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_entry);
    if (!m_words.isEmpty()) {
        QList<std::pair<QString, QString>> options;
        for (const QString &words : m_words)
            options.append({words, words});
        m_options = new ChipRow(ChipRow::Mode::Any, options, this);
        m_options->setAccessibleName(tr("Choose: %1").arg(QString::fromUtf16(spec.label)));
        connect(m_options, &ChipRow::changed, this, &FieldEntry::pick);
        layout->addWidget(m_options);
    }
    layout->addWidget(m_chips);
    m_chips->setAccessibleName(QString::fromUtf16(spec.label));
    setFocusProxy(m_entry);
    connect(m_entry, &TextEntry::typed, this, [this] { type(); });
    connect(m_entry, &TextEntry::left, this, [this] {
        type();
        m_paper.commit();
    });
    connect(m_chips, &ChipRow::changed, this, &FieldEntry::choose);
    refresh();
}

/// A field that loses the focus because another paper was opened must not write into that one.
void FieldEntry::type()
{
    if (m_paper.draft().id == m_draft)
        m_paper.type(m_key, stored());
}

void FieldEntry::focus()
{
    m_entry->focus();
}

QString FieldEntry::stored() const
{
    const QString words = m_entry->text();
    return m_unknown ? (u"? "_s + words).trimmed() : words;
}

void FieldEntry::show(const QString &stored)
{
    m_unknown = stored.startsWith(u'?');
    const QString words = m_unknown ? stored.sliced(1).trimmed() : stored;
    if (m_entry->text() != words)
        m_entry->setText(words);
}

void FieldEntry::refresh()
{
    const bool writing = m_entry->focusProxy()->hasFocus();
    if (!writing)
        show(m_paper.text(m_key));
    QStringList chosen;
    if (m_unknown)
        chosen.append(unknownChip);
    if (m_paper.isRestricted(m_key))
        chosen.append(restrictedChip);
    m_chips->setChosen(chosen);
    if (m_options) {
        QStringList picked = m_entry->text().split(u", "_s, Qt::SkipEmptyParts);
        picked.removeIf([&](const QString &words) { return !m_words.contains(words); });
        m_options->setChosen(picked);
    }
    setVisible(applies());

    QStringList remarks;
    if (m_unknown)
        remarks.append(tr("Write why it is not known. That is an answer too."));
    else if (!m_hint.isEmpty())
        remarks.append(m_hint);
    const auto *printed = m_paper.printed(m_key);
    if (m_paper.text(m_key).isEmpty() && printed && printed->status == referral::Status::Filled && !printed->value.isEmpty()) {
        const QString words = printed->value.size() > shownLength ? printed->value.left(shownLength) + u'…' : printed->value;
        remarks.append(tr("Filled in automatically: %1").arg(words));
    }
    m_entry->setRemark(remarks.join(u'\n'));
}

/// One field is there for one case only: words for the open part when the occasion is shielded.
bool FieldEntry::applies() const
{
    if (m_key == "G7"_L1)
        return m_paper.isRestricted(u"G1"_s) || !m_paper.text(m_key).isEmpty();
    return isOnPaper(m_paper, m_spec, m_key);
}

/// What is chosen stands among the words; what was written beside it stays.
void FieldEntry::pick(const QStringList &chosen)
{
    QStringList own = m_entry->text().split(u", "_s, Qt::SkipEmptyParts);
    own.removeIf([&](const QString &words) { return m_words.contains(words); });
    m_unknown = false;
    m_entry->setText((chosen + own).join(u", "_s));
    type();
    m_paper.commit();
}

void FieldEntry::choose(const QStringList &chosen)
{
    if (const bool unknown = chosen.contains(unknownChip); unknown != m_unknown) {
        m_unknown = unknown;
        type();
        m_paper.commit();
        refresh();
        if (unknown)
            m_entry->focus();
        return;
    }
    m_paper.setRestricted(m_key, chosen.contains(restrictedChip));
    refresh();
}

} // namespace vw::ui
