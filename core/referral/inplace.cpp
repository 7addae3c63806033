// SPDX-License-Identifier: EUPL-1.2
#include "core/referral/build.h"

#include <QSet>

// The paper of a case outside the European Netherlands: other names for the code and the services, no citizen number.

namespace vw::referral {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Fields whose words the program makes itself. What a person typed, or what stands in the file, keeps its words.
bool hasFixedWords(const Field &field)
{
    static const QSet<QString> ids{u"0.1"_s, u"0.2"_s, u"A1"_s, u"A5"_s, u"I6"_s, u"N1"_s, u"P2"_s, u"V2"_s};
    return !field.typedByHand && ids.contains(field.id);
}

} // namespace

void speakInPlace(Document &document, const taxonomy::Jurisdiction &place)
{
    const auto rename = [&](QString &text) { text = place.inPlace(text, u"nl"_s); };
    rename(document.title);
    rename(document.subtitle);
    rename(document.firstLine);
    rename(document.footLine);
    for (auto &section : document.sections) {
        rename(section.title);
        if (!place.hasCitizenNumber)
            section.fields.removeIf([](const Field &field) { return field.id == "D14"_L1; });
        for (auto &field : section.fields) {
            rename(field.label);
            if (hasFixedWords(field))
                rename(field.value);
        }
    }
}

} // namespace vw::referral
