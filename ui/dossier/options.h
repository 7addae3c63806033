// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "ui/parts/desknames.h"

#include <QCoreApplication>

namespace vw::ui {

class TextEntry;

using Options = QList<std::pair<QString, QString>>;

// Codes of the case file with their words, for chips, drop-downs and lines of text.

class DossierWords {
    Q_DECLARE_TR_FUNCTIONS(vw::ui::DossierWords)
public:
    [[nodiscard]] static Options roles();
    [[nodiscard]] static Options addresses();
    [[nodiscard]] static Options yesNo();
    [[nodiscard]] static Options relations();
    [[nodiscard]] static Options informed();
    [[nodiscard]] static Options sources();
    [[nodiscard]] static Options visibilities();
    [[nodiscard]] static Options noteKinds();
};

/// The word of a code; the code itself when it is not in the list (free words).
[[nodiscard]] QString wordOf(const Options &options, const QString &code);

/// Shows the gentle remark under words that hide the violence.
void watchVeilingWords(TextEntry *entry, CaseDesk &desk);

} // namespace vw::ui
