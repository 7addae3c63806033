// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/shared.h"

namespace vw::dossier {

enum class ContactPurpose { Talk, Advice, Consultation, Partner, Attempt };
inline constexpr std::array contactPurposeNames{Name{ContactPurpose::Talk, "talk"}, Name{ContactPurpose::Advice, "advice"},
                                                Name{ContactPurpose::Consultation, "consultation"},
                                                Name{ContactPurpose::Partner, "partner"}, Name{ContactPurpose::Attempt, "attempt"}};
enum class ContactChannel { NotSaid, Phone, Here, Online, Mail, Letter };
inline constexpr std::array contactChannelNames{Name{ContactChannel::Phone, "phone"}, Name{ContactChannel::Here, "here"},
                                                Name{ContactChannel::Online, "online"}, Name{ContactChannel::Mail, "mail"},
                                                Name{ContactChannel::Letter, "letter"}};

/// One contact: a talk with her, advice of Veilig Thuis (rules/meldcode 8), a consultation of step 2, a call with a partner, or an attempt.
struct Contact {
    static constexpr const char *recordKind = "contact", *listKey = "contacts";
    RecordId id;
    std::optional<PartialDate> on;
    QString time;
    ContactPurpose purpose = ContactPurpose::Talk;
    QString with; ///< letters, or a name or number of who answered
    QString body; ///< of whom: a code of `bodyCodes`, or words
    ContactChannel channel = ContactChannel::NotSaid;
    Tri safe = Tri::Unknown; ///< could it be said freely?
    QString asked, said; ///< the question, and the answer or advice
    QString agreed; ///< what we do with it, and who does what
    QString by; ///< who of us
    Visibility visibility = Visibility::Open;
    QString note;
    UnreadDates unread;
    QJsonObject rest;
    bool operator==(const Contact &) const = default;

    template <typename D>
    static void describe(D &&d)
    {
        d("purpose", &Contact::purpose, oneOf(contactPurposeNames, "contactPurposes"));
        d("on", &Contact::on);
        d("time", &Contact::time);
        d("with", &Contact::with);
        d("body", &Contact::body, Codes{bodyCodes, "bodies"});
        d("channel", &Contact::channel, oneOf(contactChannelNames, "contactChannels"));
        d("safe", &Contact::safe, triAnswers);
        d("asked", &Contact::asked, area);
        d("said", &Contact::said, area);
        d("agreed", &Contact::agreed, area);
        d("by", &Contact::by);
        d("note", &Contact::note, area);
        d("visibility", &Contact::visibility, visibilities);
    }
};

} // namespace vw::dossier
