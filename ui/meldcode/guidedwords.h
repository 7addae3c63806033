// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/parts/pieces.h"

#include <QMap>

#include <functional>

namespace vw::ui {

class MeldcodeSheet;

/// A weighing that is written down step by step: the steps of a group of the texts, each with its question and a field.
class GuidedWords : public QWidget {
    Q_OBJECT
public:
    /// Where the words stand now: what the sheet holds is replaced as a whole when the case changes.
    using Words = std::function<QMap<QString, QString> &()>;
    GuidedWords(MeldcodeSheet &sheet, const QString &group, const Words &words, QWidget *parent);
};

/// "Conflict van plichten": may I speak without consent? Folded until somebody needs it or something stands in it.
class DutiesBox : public QWidget {
    Q_OBJECT
public:
    DutiesBox(MeldcodeSheet &sheet, QWidget *parent);
};

/// "Veilig Thuis vraagt u om informatie": each request with what was asked, given and told.
class RequestsBox : public QWidget {
    Q_OBJECT
public:
    RequestsBox(MeldcodeSheet &sheet, QWidget *parent);

private:
    void rebuild();
    MeldcodeSheet &m_sheet;
    QVBoxLayout *m_list;
};

} // namespace vw::ui
