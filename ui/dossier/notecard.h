// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dossier/entitycard.h"

namespace vw::ui {

class LongText;
class TextEntry;

/// The fields of a note; shared by the entry on top of the page and by a note that is changed.
class NoteForm : public QWidget {
    Q_OBJECT
public:
    /// Flat: kind and who beside each other, where height is scarce.
    enum class Shape { Tall, Flat };
    NoteForm(CaseDesk &desk, dossier::Note &note, Shape shape, QWidget *parent);

Q_SIGNALS:
    void typed();
    void committed();

private:
    void showKind();
    CaseDesk &m_desk;
    dossier::Note &m_note;
    TextEntry *m_who, *m_text;
};

/// One note. Fact, words of somebody and impression look different: plain, in quotation marks, slanted with a dashed border.
class NoteCard : public EntityCard {
    Q_OBJECT
public:
    NoteCard(CaseDesk &desk, const dossier::Note &note, QWidget *parent);
    [[nodiscard]] bool isSaved() const override;

protected:
    void showFace() override;
    QWidget *buildForm(QVBoxLayout *body) override;
    bool takeFromDesk() override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] const dossier::Note *inDesk() const;
    dossier::Note m_note;
    QLabel *m_title, *m_remark, *m_under;
    LongText *m_text;
};

} // namespace vw::ui
