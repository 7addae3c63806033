// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/referral/content.h"
#include "desk/place.h"
#include "ui/parts/desknames.h"
#include "ui/parts/pieces.h"

#include <QMap>

namespace vw::ui {

class ChipRow;
class ChoiceBox;
class FactList;
class FieldEntry;
class SectionFold;
class TextEntry;

/// What is typed for the paper: receiver, ground for sharing, then every section as a fold.
class ReferralForm : public ScrollPage {
    Q_OBJECT
public:
    explicit ReferralForm(PaperDraft &paper, QWidget *parent = nullptr);
    /// Opens the section and goes to the field. False when it is not typed here.
    bool focusField(const QString &id);

Q_SIGNALS:
    void jumpRequested(const vw::desk::Place &place);

private:
    void buildHead();
    void showHead();
    void showReceivers();
    void build();
    void fill(const QString &section);
    void addField(QVBoxLayout *layout, const QString &key, const referral::FieldSpec &spec);
    void addPersons(QVBoxLayout *layout, const QString &section);
    void refresh();
    void personsChanged();
    [[nodiscard]] bool isOfDraft(const referral::FieldSpec &spec) const;
    [[nodiscard]] bool isShown(const referral::FieldSpec &spec) const;
    [[nodiscard]] int missingIn(const QString &section) const;

    PaperDraft &m_paper;
    QVBoxLayout *m_folds;
    TextEntry *m_receiver;
    ChipRow *m_receivers = nullptr;
    QVBoxLayout *m_receiverPlace;
    QLabel *m_groundCaption = nullptr;
    ChoiceBox *m_ground;
    QMap<QString, SectionFold *> m_sections;
    QMap<QString, QList<FieldEntry *>> m_fields; ///< per section, once it was opened
    FactList *m_facts = nullptr;
};

} // namespace vw::ui
