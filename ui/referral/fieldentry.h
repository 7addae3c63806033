// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"
#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::ui {

class ChipRow;
class TextEntry;

/// One field of the paper: its words, "not known" with a reason, and whether it is for part S only.
class FieldEntry : public QWidget {
    Q_OBJECT
public:
    /// `key` is the field id, with the person where it is about one.
    FieldEntry(PaperDraft &paper, const QString &key, const referral::FieldSpec &spec, QWidget *parent = nullptr);
    [[nodiscard]] const QString &key() const { return m_key; }
    void focus();
    /// What the paper says now; never touches the words while they are being typed.
    void refresh();

private:
    void show(const QString &stored);
    [[nodiscard]] QString stored() const;
    void choose(const QStringList &chosen);
    void type();
    void pick(const QStringList &chosen);
    [[nodiscard]] bool applies() const;
    PaperDraft &m_paper;
    const referral::FieldSpec &m_spec;
    QString m_key, m_hint;
    QStringList m_words; ///< of the options
    RecordId m_draft; ///< the paper this field was made for
    TextEntry *m_entry;
    ChipRow *m_chips;
    ChipRow *m_options = nullptr; ///< words to choose from, beside one's own
    bool m_unknown = false;
};

/// Moving this field between the open part and part S has a meaning.
[[nodiscard]] bool canMove(const referral::FieldSpec &spec);
/// The paper holds this field as it now stands; words that were typed for another receiver stay in sight.
[[nodiscard]] bool isOnPaper(const PaperDraft &paper, const referral::FieldSpec &spec, const QString &key);

} // namespace vw::ui
