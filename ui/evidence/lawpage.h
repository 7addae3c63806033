// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/desknames.h"

#include <QWidget>

namespace vw::taxonomy {
struct LegalStatus;
}

namespace vw::ui {

/// "What is law, and what is not yet": each subject with how far it is, and until when that was seen.
class LawPage : public QWidget {
    Q_OBJECT
public:
    explicit LawPage(Office &office, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *card(const taxonomy::LegalStatus &status);
    Office &m_office;
};

} // namespace vw::ui
