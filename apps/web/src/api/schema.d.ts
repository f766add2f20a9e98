// Written by `npm run api:types` from the API’s description. Not edited by hand.

export interface paths {
    "/api/v1/access-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessReview_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-review/questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessReview_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access-review/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessReview_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Policies_list"];
        put?: never;
        post: operations["Policies_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/protected-readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactPoints_nameReader"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Services_list"];
        put?: never;
        post: operations["Services_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Services_change"];
        trace?: never;
    };
    "/api/v1/admin/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Staff_list"];
        put?: never;
        post: operations["Staff_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Staff_change"];
        trace?: never;
    };
    "/api/v1/call-backs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OutsideCalls_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/call-backs/{signatureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OutsideCalls_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DemoFollowUp_moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DemoFollowUp_letters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Demo_list"];
        put?: never;
        post: operations["Demo_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disclosures_toReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disclosures/{disclosureId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Disclosures_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exemptions_toConfirm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Families_list"];
        put?: never;
        post: operations["Families_found"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Families_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccessLog_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/access-log/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccessLog_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/actions/{actionId}/lane": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lanes_ofAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Lanes_chooseForAction"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/actions/{actionId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/actions/{actionId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Plans_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Authority_block"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/blocks/{blockId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Authority_changeBlock"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/brought-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exchange_bring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/brought-plans/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exchange_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/child-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Voices_heard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/child-views/{viewId}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Voices_chooseReaders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/child-views/{viewId}/weighing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Voices_weigh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Team_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consents_list"];
        put?: never;
        post: operations["Consents_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/consents/{consentId}/invalidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_invalidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/consents/{consentId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/consents/{consentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Consents_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/consents/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consents_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/consents/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Consents_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_askCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/daily-authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChildFacts_recordDailyAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/daily-authorities/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ChildFacts_endDailyAuthority"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_list"];
        put?: never;
        post: operations["Decisions_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Decisions_edit"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/also-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Voices_alsoMe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/child-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Voices_sayView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/contact-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OtherWays_tryContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/informing-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InformingRefusals_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/next-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SheetPreview_next"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["SheetPreview_keep"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/next-version/throw-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SheetPreview_throwAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/preconditions/{partId}/met": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Preconditions_meet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/reconsiderations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OtherWays_reconsiderations"];
        put?: never;
        post: operations["OtherWays_reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/recorded-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Decisions_requirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/sheet-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SheetPreview_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Voices_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/thinking-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Voices_think"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OtherWays_startTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/unreachable/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OtherWays_confirmUnreachable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/versions/{n}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signatures_sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/decisions/{decisionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Decisions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StandingAgreements_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/delegations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StandingAgreements_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Disclosures_list"];
        put?: never;
        post: operations["Disclosures_disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_askErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/exemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exemptions_list"];
        put?: never;
        post: operations["Exemptions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/exemptions/{exemptionId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Exemptions_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["History_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChildFacts_facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/goals/{goalId}/lane": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lanes_ofGoal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Lanes_chooseForGoal"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Guests_list"];
        put?: never;
        post: operations["Guests_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/guests/{guestId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Guests_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/guests/{guestId}/until": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Guests_setUntil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/hand-overs/{handOverId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/hand-overs/{handOverId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/health-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Health_list"];
        put?: never;
        post: operations["Health_say"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/health-words/{wordId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Health_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatutoryAndHelp_listHelp"];
        put?: never;
        post: operations["StatutoryAndHelp_sayHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/help/{helpId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StatutoryAndHelp_closeHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Home_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/households": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/households/{householdId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_endHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/households/{householdId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/informing-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InformingRefusals_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/kept-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeptOut_ofFamily"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FreeActs_leavePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Members_changeMembership"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/members/{memberId}/mistake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Members_takeOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/members/{memberId}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Members_correct"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merges_list"];
        put?: never;
        post: operations["Merges_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/merges/{mergeId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Merges_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/merges/compare/{oneId}/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Merges_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/own-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KeptOut_recordOwn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Papers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers/{paperId}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers/{paperId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers/{paperId}/lane": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers_changeLane"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers/{paperId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Files_picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers/{paperId}/take-away": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers_takeAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Files_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/papers/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Papers_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/parental-responsibilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChildFacts_recordResponsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/parental-responsibilities/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ChildFacts_endResponsibility"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/persons/{personId}/contact-points/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactPoints_readFor"];
        put: operations["ContactPoints_keepFor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Plans_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/plan/lanes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lanes_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Preview_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Promises_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/promises/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Promises_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/promises/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Promises_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/reconsiderations/{reconsiderationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OtherWays_answerReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/representatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Authority_represent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/representatives/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Authority_endRepresentation"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/residences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChildFacts_recordResidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/residences/{recordId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["ChildFacts_endResidence"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/retention-marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetentionMarks_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/retention-marks/{markId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RetentionMarks_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rights_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/rights/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/rights/{requestId}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/rights/{requestId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/rights/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rights_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/signatures/{signatureId}/call-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures_callBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/signatures/{signatureId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Signatures_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/signatures/{signatureId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Signatures_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/stand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_standIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/standing-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementDrafts_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/standing-agreements/{agreementId}/lane": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lanes_ofAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Lanes_chooseForAgreement"];
        trace?: never;
    };
    "/api/v1/families/{familyId}/standing-agreements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StandingAgreements_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/standing-agreements/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StandingAgreements_takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/statutory-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatutoryAndHelp_listStatutory"];
        put?: never;
        post: operations["StatutoryAndHelp_recordStatutory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/statutory-decisions/{statutoryDecisionId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StatutoryAndHelp_reviewStatutory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FreeActs_moveOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/support-persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Authority_nameSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/support-persons/{recordId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Authority_endSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/take-along": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Exchange_takable"];
        put?: never;
        post: operations["Exchange_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/talks/{talkId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Voices_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_nameEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/team/{placeId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Team_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/families/{familyId}/team/{placeId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FreeActs_removeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hand-overs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outside_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kept-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeptOut_list"];
        put?: never;
        post: operations["KeptOut_keepOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kept-out/{keptOutId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KeptOut_letIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kept-out/{keptOutId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KeptOut_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kept-out/families/{familyId}/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeptOut_employees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Me_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["OwnWords_choose"];
        trace?: never;
    };
    "/api/v1/me/contact-points/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ContactPoints_readOwn"];
        put: operations["ContactPoints_keepOwn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MyData_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/log-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["LogIns_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/log-ins/{logInId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LogIns_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/log-ins/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LogIns_endOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/safety-bars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outside_bars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/service-promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Promises_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stand-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outside_coordinated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stand-ins/{familyId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Outside_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkList_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/acting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_actAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessLogView: {
            items: components["schemas"]["SeenView"][];
            /** Format: uuid */
            next: string | null;
            people: components["schemas"]["NamedView"][];
            questions: components["schemas"]["OfficerQuestionView"][];
            services: components["schemas"]["NamedView"][];
            subjects: components["schemas"]["NamedView"][];
        };
        AccessReviewView: {
            dayBegins: number;
            dayEnds: number;
            familiesAnHour: number;
            questions: components["schemas"]["AskedOfficerView"][];
            signals: components["schemas"]["SignalView"][];
            /** Format: date */
            since: string;
        };
        ActAsDto: {
            municipalityId: number;
            /** Format: uuid */
            personId: string;
        };
        AddedPartView: {
            /** Format: uuid */
            partId: string;
        };
        AddedPersonView: {
            /** Format: uuid */
            partId: string;
            /** Format: uuid */
            personId: string;
        };
        AdditionDto: {
            /** @description Index of the part, from 0. */
            part: number;
            /** Format: uuid */
            personId: string;
        };
        AddServiceDto: {
            /** @example Solbakken skole */
            name: string;
            /**
             * @description Who is the controller behind the service
             * @enum {string}
             */
            owner: "municipality" | "county" | "state" | "hospital" | "private";
            /**
             * @description The service’s own switchboard, never a person’s number
             * @example +47 22 00 00 00
             */
            phone?: string;
            /**
             * @default ordinary
             * @enum {string}
             */
            secrecy?: "ordinary" | "protected";
            /** @enum {string} */
            sector: "housing" | "school" | "kindergarten" | "health" | "employment" | "child-welfare" | "family-support" | "addiction" | "crisis-centre" | "prison" | "culture";
        };
        AgreedLatelyView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: uuid */
            decisionId: string;
            /** Format: date-time */
            inEffectAt: string;
            question: string | null;
        };
        AmountView: {
            amountOre: number;
            /** @enum {string} */
            currency: "NOK" | "DKK";
        };
        AnsweredCountView: {
            given: number;
            of: number;
        };
        AnsweredPromiseView: {
            /** Format: date */
            due?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            startsOn?: string | null;
            /** @enum {string} */
            state: "confirmed" | "refused";
        };
        AnsweredView: {
            given: number;
            of: number;
        };
        AnswerOfficerDto: {
            answer: string;
        };
        AnswerReconsiderationDto: {
            answer: string;
        };
        AnswerRequestDto: {
            answer: string;
        };
        AnswerView: {
            /** @enum {string} */
            answer: "yes" | "yes-with-words" | "no";
            awaitsCallBack: boolean;
            /** @description When another service called, the person did not stand by it: it counts for nothing */
            denied: boolean;
            /** Format: uuid */
            givenById: string | null;
            interpretedBy: components["schemas"]["InterpretedByView"] | null;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            route: "own-device" | "guest-device" | "assisted" | "paper" | "oral";
            /** Format: uuid */
            signatureId: string;
            /** Format: date-time */
            signedAt: string;
            version: number;
            withdrawn: boolean;
            words: string | null;
        };
        AppointStaffDto: {
            /** @description Kept sealed */
            email?: string;
            familyName?: string;
            givenName?: string;
            /** @enum {string} */
            language?: "nb" | "nn" | "da" | "en";
            /** @description What they may decide in a meeting */
            mandate?: string;
            /** @description Fødselsnummer, D-number or CPR number; kept sealed, never shown again */
            nationalNumber?: string;
            /**
             * Format: uuid
             * @description An employee who takes one more post
             */
            personId?: string;
            /** @description Kept sealed */
            phone?: string;
            /** @enum {string} */
            role: "coordinator" | "professional" | "service-leader" | "administrator" | "data-protection-officer" | "manager" | "discloser";
            /**
             * Format: uuid
             * @description Needed for every role but the municipality-wide ones
             */
            serviceId?: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
            /** @description When the phone is answered, as the families read it */
            workHours?: string;
            /** @description At work: told to the families the employee works with */
            workPhone?: string;
        };
        AreaGoingOnView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            goals: number;
            steps: number;
            underWay: number;
        };
        AskCorrectionDto: {
            /** @enum {string} */
            about: "person" | "family" | "plan" | "decision" | "consent" | "statutory-decision" | "other";
            /**
             * @description Which part of life it is about; `network` if not said
             * @enum {string}
             */
            area?: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /**
             * Format: uuid
             * @description What it stands in, of the kind `about` names
             */
            refId?: string;
            /** @description Asked for somebody else: whether whoever else answers for them may read the words, where they come to stand beside. Own words are one’s own */
            shared?: boolean;
            /** @description How it should read */
            shouldBe: string;
            /**
             * Format: uuid
             * @description Oneself, or whom one answers for
             */
            subjectId: string;
            /** @description What is wrong */
            what: string;
            why?: string;
        };
        AskedOfficerView: {
            allowedActions: "answer"[];
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            from: string;
            /** Format: uuid */
            id: string;
            words: string;
        };
        AskedPromisesView: {
            items: components["schemas"]["AskedPromiseView"][];
        };
        AskedPromiseView: {
            /** @description What you may do with it */
            allowedActions: ("confirm" | "refuse")[];
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: uuid
             * @description Where the answer goes; opens nothing else
             */
            familyId: string;
            /** Format: uuid */
            id: string;
            service: string;
            /** Format: uuid */
            serviceId: string;
            what: string;
            whenWanted: string;
        };
        AskErasureDto: {
            /**
             * Format: uuid
             * @description Oneself, or whom one answers for
             */
            subjectId: string;
            what: string;
        };
        AskOfficerDto: {
            words: string;
        };
        BarsToReviewView: {
            items: components["schemas"]["BarToReviewView"][];
        };
        BarToReviewView: {
            basis: string;
            /** Format: uuid */
            blockId: string;
            /** Format: uuid */
            familyId: string;
            mayReview: boolean;
            /** @description The name of whoever set it */
            setBy: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        BlockDto: {
            /** @description The ruling or the grounds */
            basis: string;
            /** @description A safety bar lasts this many days, 14 at most */
            days?: number;
            /**
             * Format: uuid
             * @description Whose access is barred
             */
            personId: string;
            /** @enum {string} */
            source: "court" | "police" | "state-administrator" | "family-court" | "safety-bar";
            /**
             * Format: uuid
             * @description Barred from this person only; from the whole family when left out
             */
            subjectId?: string;
            /**
             * Format: date
             * @description From; today when left out
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Until; open when left out
             */
            validTo?: string;
        };
        BlockView: {
            allowedActions: "end"[];
            basis: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** Format: date */
            reviewedOn: string | null;
            /** @enum {string} */
            source: "court" | "police" | "state-administrator" | "family-court" | "safety-bar";
            /** Format: uuid */
            subjectId: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        BringPlanDto: {
            children?: components["schemas"]["BroughtChildDto"][];
            drafts: components["schemas"]["BroughtDraftDto"][];
            file: string;
            /**
             * @description The language the plan was written in
             * @enum {string}
             */
            language: "nb" | "nn" | "da" | "en";
        };
        BroughtChildDto: {
            person: number;
            /** Format: uuid */
            personId: string;
        };
        BroughtDraftDto: {
            /** @description Places in the file’s list, from 0 */
            items: number[];
            question: string;
        };
        BroughtDraftsView: {
            decisionIds: string[];
        };
        BroughtItemView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** @enum {string} */
            kind: "goal" | "step";
            /** @description Who it is about and who does it, by place in `persons` */
            persons: number[];
            text: string | null;
            title: string;
        };
        BroughtPlanView: {
            /** @description The family has drafts from it already */
            isBrought: boolean;
            items: components["schemas"]["BroughtItemView"][];
            /** @description The reader first, without a name */
            persons: (string | null)[];
            /** Format: date-time */
            takenAt: string;
        };
        CallBackDto: {
            confirmed: boolean;
            note?: string;
        };
        CallsToMakeView: {
            items: components["schemas"]["CallToMakeView"][];
        };
        CallToMakeView: {
            /** Format: uuid */
            familyId: string;
            interpreterLanguage: string | null;
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en";
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: uuid */
            signatureId: string;
            signer: string;
        };
        ChangeBlockDto: {
            /**
             * Format: date
             * @description The day it ends; for a reviewed safety bar at most three months ahead
             */
            validTo?: string;
        };
        ChangeMemberDto: {
            /**
             * Format: date
             * @description The day of the move; today when left out
             */
            from?: string;
            /** @description The households the person lives in from now on; a child may stand in two */
            householdIds?: string[];
            /**
             * Format: date
             * @description The last day as a member
             */
            validTo?: string;
        };
        ChangeServiceDto: {
            /**
             * Format: date
             * @description The day the service closes
             */
            closedOn?: string;
            /** @example Solbakken skole */
            name?: string;
            /**
             * @description Who is the controller behind the service
             * @enum {string}
             */
            owner?: "municipality" | "county" | "state" | "hospital" | "private";
            /**
             * @description The service’s own switchboard, never a person’s number
             * @example +47 22 00 00 00
             */
            phone?: string;
            /**
             * @default ordinary
             * @enum {string}
             */
            secrecy?: "ordinary" | "protected";
            /** @enum {string} */
            sector?: "housing" | "school" | "kindergarten" | "health" | "employment" | "child-welfare" | "family-support" | "addiction" | "crisis-centre" | "prison" | "culture";
        };
        ChangesSinceView: {
            added: components["schemas"]["AddedPartView"][];
            changed: components["schemas"]["FieldChangeView"][];
            /** @description The question as it was, when it was another and the reader saw all it was about. */
            formerQuestion: string | null;
            removed: components["schemas"]["RemovedPartView"][];
            /** @description The version of that former sheet. */
            version: number;
        };
        ChangeStaffDto: {
            /** @description Null takes the mandate back */
            mandate?: string | null;
            /**
             * Format: date
             * @description The first day the post no longer holds
             */
            validTo?: string | null;
            /** @description When the phone is answered */
            workHours?: string | null;
            /** @description Told to the families; null takes it back */
            workPhone?: string | null;
        };
        ChildAdultDto: {
            /** @description The adult, when new */
            adult?: components["schemas"]["NewPersonDto"];
            /**
             * Format: uuid
             * @description The adult, when already known here
             */
            adultId?: string;
            /**
             * Format: uuid
             * @description The child
             */
            childId: string;
            /**
             * @description Where this is known from
             * @enum {string}
             */
            source: "population-register" | "court-order" | "registered-agreement" | "birth" | "adoption" | "own-statement";
            /**
             * Format: date
             * @description In force from; today when left out
             */
            validFrom?: string;
        };
        ChildFactView: {
            /** Format: uuid */
            adultId: string;
            /** Format: uuid */
            childId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "responsibility" | "daily-authority" | "residence";
            /** @enum {string} */
            source: "population-register" | "court-order" | "registered-agreement" | "birth" | "adoption" | "own-statement";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        ChildsHealthView: {
            /** @description What may be said now */
            allowedActions: ("objection" | "assessment")[];
            /** Format: uuid */
            childId: string;
            givenName: string;
            words: components["schemas"]["HealthWordView"][];
        };
        ChildViewDto: {
            /**
             * Format: uuid
             * @description Whose view. Left out when it is one's own.
             */
            childId?: string;
            /** @description Let the coordinator read this, who sees nothing else of the proposal; what they see anyway, they read */
            coordinatorReads?: boolean;
            /** @description Left out when nobody interpreted */
            interpretedBy?: components["schemas"]["InterpretedByDto"];
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en";
            objects: boolean;
            /** @description Who was there: an adult the child trusts, or alone. */
            present: string[];
            /** @description Who the child lets read the words; parents are never preset. */
            readableBy?: string[];
            saysNothing: boolean;
            /**
             * Format: date
             * @description When the talk was; one talk may cover the decisions of 90 days
             */
            talkedOn?: string;
            words?: string;
        };
        ChildViewView: {
            /** Format: uuid */
            childId: string;
            coordinatorReads?: boolean;
            /** Format: uuid */
            id: string;
            interpretedBy: components["schemas"]["InterpretedByView"] | null;
            objects?: boolean;
            readableBy?: string[];
            saysNothing: boolean;
            weighing?: components["schemas"]["WeighingView"] | null;
            words?: string | null;
        };
        ChooseLaneDto: {
            /** @enum {string} */
            lane: "only-me" | "named-persons" | "subjects" | "household" | "family" | "consented-services";
            /** @description Lane named-persons: who */
            namedIds?: string[];
        };
        CivilSocietyOwnerView: {
            /** @enum {string} */
            kind: "civil-society";
            name: string;
        };
        ClockView: {
            /** Format: date-time */
            at: string;
            /** @description What was due and has not happened yet; more than 0 when nobody works here */
            left: number;
        };
        CloseHelpDto: {
            outcome: string;
        };
        CloseTalkDto: {
            outcome: string;
        };
        ColleaguesView: {
            items: components["schemas"]["ColleagueView"][];
        };
        ColleagueView: {
            name: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "coordinator" | "professional" | "guest";
            service: string;
            /** Format: uuid */
            serviceId: string;
        };
        ConfirmPromiseDto: {
            /** Format: date */
            due?: string;
            /** Format: date */
            startsOn?: string;
            /** @description What the service will do, in its own words */
            what: string;
        };
        ConsentCellView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** @enum {string} */
            because: "given" | "your-turn" | "waiting" | "refused" | "withdrawn" | "expired" | "invalidated" | "not-asked";
            /** @description How many things of the plan, among those the reader sees, go along with a yes of the reader’s */
            follows: number | null;
            /** @enum {string} */
            sight: "sees" | "sees-not" | "waits";
            /** Format: date */
            until: string | null;
        };
        ConsentGivenView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "given" | "refused" | "withdrawn" | "expired" | "invalidated" | "waiting";
        };
        ConsentGiverView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            givenName: string;
            /** Format: uuid */
            personId: string;
        };
        ConsentMatrixView: {
            hidesHealth: boolean;
            services: components["schemas"]["ConsentServiceView"][];
        };
        ConsentServiceView: {
            /** @description Works with the family now */
            inTeam: boolean;
            /** @enum {string|null} */
            lacks: "no-consent" | "waits" | null;
            service: string;
            /** Format: uuid */
            serviceId: string;
            subjects: components["schemas"]["ConsentSubjectView"][];
        };
        ConsentSubjectView: {
            cells: components["schemas"]["ConsentCellView"][];
            consents: components["schemas"]["ConsentView"][];
            givenName: string;
            givers: components["schemas"]["ConsentGiverView"][];
            /** @enum {string} */
            hearing: "must" | "may" | "not";
            mayGive: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: uuid */
            subjectId: string;
        };
        ConsentsView: {
            items: components["schemas"]["ConsentView"][];
        };
        ConsentView: {
            allowedActions: ("withdraw" | "renew" | "invalidate")[];
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** @enum {string} */
            because: "about-me" | "given-by-me" | "coordinates" | "own-service" | "answers-for";
            /** @enum {string|null} */
            childHeard: "heard" | "says-nothing" | "cannot-form-view" | "would-harm" | null;
            /** Format: date-time */
            endedAt: string | null;
            ending: boolean;
            /** @enum {string|null} */
            endReason: "no-authority" | "not-informed" | "not-free" | "wrong-person" | "recorded-wrongly" | null;
            /** Format: date-time */
            givenAt: string;
            givenBy: string[] | null;
            /** Format: uuid */
            id: string;
            interpretedBy: components["schemas"]["InterpretedByView"] | null;
            of: number;
            purpose: string;
            /** @enum {string} */
            route: "own-device" | "guest-device" | "assisted" | "paper" | "oral";
            service: string;
            /** Format: uuid */
            serviceId: string;
            /** @enum {string} */
            state: "given" | "refused" | "withdrawn" | "expired" | "invalidated" | "waiting";
            /** Format: uuid */
            subjectId: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        ContactAttemptDto: {
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            route: "letter" | "phone" | "message" | "visit" | "digital-post" | "through-another" | "private-call";
        };
        ContactPointView: {
            /** @enum {string} */
            kind: "email" | "phone" | "address";
            value: string;
        };
        ContactsDto: {
            address?: string;
            email?: string;
            phone?: string;
        };
        ContactView: {
            hours: string | null;
            name: string;
            /** Format: uuid */
            personId: string;
            phone: string | null;
            /** Format: date */
            until: string | null;
        };
        CoordinatedFamiliesView: {
            items: components["schemas"]["CoordinatedFamilyView"][];
        };
        CoordinatedFamilyView: {
            coordinator: string;
            /** Format: uuid */
            coordinatorId: string;
            /** Format: uuid */
            familyId: string;
            /** @description Employees who are never offered */
            keptOutIds: string[];
            /** Format: uuid */
            serviceId: string;
            standIn: string | null;
            /** Format: uuid */
            standInId: string | null;
            /** Format: date */
            standInUntil: string | null;
        };
        CorrectionNoteView: {
            /** @enum {string} */
            about: "person" | "family" | "plan" | "decision" | "consent" | "statutory-decision" | "other";
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            notedAt: string;
            person: string;
            /** Format: uuid */
            refId: string | null;
            words: string;
        };
        DecisionLine: {
            answered: components["schemas"]["AnsweredCountView"];
            /** @description The areas of life of the parts the reader sees */
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: date-time */
            closesAt: string | null;
            /** Format: date-time */
            effectAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description The reader wrote it */
            isMine: boolean;
            /** @description Null for whoever does not see every part: it can name what they do not see */
            question: string | null;
            /** @enum {string} */
            status: "draft" | "proposed" | "agreed" | "in-effect" | "not-agreed" | "withdrawn" | "expired" | "other-route";
            version: number;
            waitsForMe: boolean;
        };
        DecisionList: {
            items: components["schemas"]["DecisionLine"][];
        };
        DecisionTrialView: {
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
            partIds: string[];
        };
        DecisionView: {
            allowedActions: ("edit" | "propose" | "sign" | "withdraw-signature" | "call-back" | "record-child-view" | "weigh-objection" | "talk" | "think" | "also-me" | "revise" | "withdraw" | "start-trial" | "meet-precondition" | "ask-reconsideration" | "record-answer" | "try-contact" | "confirm-unreachable" | "close-talk" | "answer-reconsideration")[];
            answered: components["schemas"]["AnsweredCountView"];
            answers: components["schemas"]["AnswerView"][];
            /** @description The areas of life of the parts the reader sees */
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            childViews: components["schemas"]["ChildViewView"][];
            /** Format: date-time */
            closesAt: string | null;
            /** @enum {string} */
            coordinatorReads?: "always" | "with-my-yes" | "not";
            draft?: components["schemas"]["DraftTermsView"];
            /** Format: uuid */
            draftedBy: string;
            /** Format: date-time */
            earliestSignAt: string | null;
            /** Format: date-time */
            effectAt: string | null;
            /** Format: uuid */
            familyId: string;
            /** Format: uuid */
            id: string;
            incomplete?: components["schemas"]["IncompleteFieldView"][];
            /** Format: date-time */
            inEffectAt: string | null;
            missing: ("parts" | "affected" | "valid-parts" | "visible-to-signer" | "service-promise" | "hand-over-acceptance" | "informing-refusal" | "urgent-reason" | "signatures" | "child-view" | "weighing" | "coordinator-reading" | "call-back" | "other-route" | "effect-time" | "precondition" | "coordinator-review")[];
            missingPromises?: components["schemas"]["MissingPromiseView"][];
            notTold?: components["schemas"]["NotToldView"][];
            /** Format: date-time */
            openedAt: string | null;
            openToTrial?: string[];
            parts: components["schemas"]["PartView"][];
            preconditions: components["schemas"]["PreconditionView"][];
            /** @description Null for whoever does not see every part: it can name what they do not see */
            question: string | null;
            reach?: components["schemas"]["ReachView"][];
            refusals?: components["schemas"]["PartRefusalView"][];
            requirements: components["schemas"]["RequirementView"][];
            revision: number;
            rootHash: string | null;
            sheetHash: string | null;
            /** @enum {string} */
            status: "draft" | "proposed" | "agreed" | "in-effect" | "not-agreed" | "withdrawn" | "expired" | "other-route";
            talks: components["schemas"]["TalkView"][];
            /** Format: date-time */
            thinkUntilAtMost: string | null;
            trials: components["schemas"]["DecisionTrialView"][];
            underReview: boolean;
            urgent: boolean;
            urgentBecause: string | null;
            version: number;
        };
        DelegationDto: {
            kinds: ("goal-add" | "goal-change" | "goal-end" | "action-add" | "action-change" | "action-end" | "kindergarten-change" | "after-school-care" | "school-choice" | "school-type-change" | "education-choice" | "special-education-upper" | "leisure-start" | "association-join" | "move-in-country" | "move-abroad" | "name-change" | "passport" | "health-care-daily" | "health-care-larger" | "health-care-preventive" | "money-spend" | "team-service-add" | "coordinator-change" | "standing-agreement-open" | "plan-adopt")[];
            /** Format: uuid */
            toPersonId: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description The first day it no longer holds; at most six months on
             */
            validTo: string;
        };
        DelegationView: {
            /** Format: uuid */
            fromPersonId: string;
            /** Format: uuid */
            id: string;
            kinds: ("goal-add" | "goal-change" | "goal-end" | "action-add" | "action-change" | "action-end" | "kindergarten-change" | "after-school-care" | "school-choice" | "school-type-change" | "education-choice" | "special-education-upper" | "leisure-start" | "association-join" | "move-in-country" | "move-abroad" | "name-change" | "passport" | "health-care-daily" | "health-care-larger" | "health-care-preventive" | "money-spend" | "team-service-add" | "coordinator-change" | "standing-agreement-open" | "plan-adopt")[];
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: uuid */
            toPersonId: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        DemoLetterView: {
            messageId: string;
            /** Format: date-time */
            sentAt: string;
            subject: string;
            text: string;
            to: string;
        };
        DemoMailView: {
            items: components["schemas"]["DemoLetterView"][];
        };
        DemoPersonsView: {
            items: components["schemas"]["DemoPersonView"][];
        };
        DemoPersonView: {
            loginHint: string;
            municipality: string;
            name: string;
            role: string;
        };
        DiscloseDto: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** @enum {string} */
            ground: "danger" | "court-order" | "statute";
            legalBasis: string;
            reason: string;
            recipient: string;
            /**
             * Format: uuid
             * @description Whom it is about
             */
            subjectId: string;
            /**
             * Format: date
             * @description At most thirty days ahead
             */
            validTo: string;
            /** @description What was told, in a few words */
            what: string;
            /** @description The danger that forbids telling the family now */
            withheldBecause?: string;
        };
        DisclosureMadeView: {
            /** Format: uuid */
            id: string;
        };
        DisclosuresToReviewView: {
            items: components["schemas"]["DisclosureToReview"][];
        };
        DisclosuresView: {
            items: components["schemas"]["DisclosureView"][];
        };
        DisclosureToReview: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: uuid */
            authorId: string;
            /** Format: date-time */
            disclosedAt: string;
            disclosedBy: string | null;
            /** Format: uuid */
            familyId: string;
            /** @enum {string|null} */
            finding: "well-founded" | "not-well-founded" | null;
            /** @enum {string} */
            ground: "danger" | "court-order" | "statute";
            /** Format: uuid */
            id: string;
            legalBasis: string;
            /** Format: date */
            lookAgainOn: string | null;
            reason: string;
            recipient: string | null;
            /** Format: date-time */
            reviewedAt: string | null;
            reviewNote: string | null;
            /** Format: date-time */
            shownAt: string | null;
            subject: string;
            subjectIds: string[];
            /** Format: date */
            validTo: string;
            what: string;
            withheldBecause: string | null;
        };
        DisclosureView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: date-time */
            disclosedAt: string;
            disclosedBy: string | null;
            /** @enum {string|null} */
            finding: "well-founded" | "not-well-founded" | null;
            /** @enum {string} */
            ground: "danger" | "court-order" | "statute";
            /** Format: uuid */
            id: string;
            legalBasis: string;
            /** Format: date */
            lookAgainOn: string | null;
            reason: string;
            recipient: string | null;
            /** Format: date-time */
            reviewedAt: string | null;
            reviewNote: string | null;
            /** Format: date-time */
            shownAt: string | null;
            subjectIds: string[];
            /** Format: date */
            validTo: string;
            what: string;
            withheldBecause: string | null;
        };
        DocumentForm: {
            /** Format: binary */
            file: string;
            /** @description PaperWordsDto as JSON */
            words: string;
        };
        DraftDecisionDto: {
            additions?: components["schemas"]["AdditionDto"][];
            /** @description Who needs an interpreter: the clock stands, and the coordinator has the task, until it is arranged. */
            interpreterFor?: string[];
            /** @description Days the proposal stays open; 14 when nothing is said, never less than 3 (urgent: 1). */
            openDays?: number;
            parts: components["schemas"]["PartDto"][];
            question: string;
            /**
             * Format: date-time
             * @description Thinking time: nobody may answer before.
             */
            thinkUntil?: string;
            urgent?: boolean;
            /** @description Why it is urgent: read by everybody who is asked. An urgent proposal is not sent without. */
            urgentBecause?: string;
        };
        DraftTermsView: {
            additions: components["schemas"]["AddedPersonView"][];
            interpreterFor: string[];
            /** @description Null: as long as the municipality says */
            openDays: number | null;
            /** Format: date-time */
            thinkUntil: string | null;
        };
        EmployeesToKeepOutView: {
            items: components["schemas"]["EmployeeToKeepOutView"][];
        };
        EmployeeToKeepOutView: {
            name: string;
            /** Format: uuid */
            personId: string;
        };
        EndedAgreementView: {
            /** Format: date-time */
            endedAt: string;
            /** Format: uuid */
            id: string;
        };
        EndHouseholdDto: {
            /**
             * Format: date
             * @description The last day; today when left out
             */
            validTo?: string;
        };
        EndRecordDto: {
            /**
             * @description Why it ended
             * @enum {string}
             */
            reason: "death" | "court-order" | "registered-agreement" | "adoption" | "recorded-in-error" | "moved" | "separated";
            /**
             * Format: date
             * @description The last day; today when left out
             */
            validTo?: string;
        };
        EnterDemoPersonDto: {
            /**
             * @default high
             * @enum {string}
             */
            acr?: "substantial" | "high";
            /** @enum {string} */
            country: "NO" | "DK";
            /** @description What /auth/login takes as login_hint */
            loginHint: string;
            municipality: string;
            name: string;
            /** @description A synthetic number only: month + 80 in Norway, day + 60 in Denmark */
            nationalNumber: string;
            /** @description What the log-in page says the person is */
            role: string;
        };
        EnterDemoPersonsDto: {
            items: components["schemas"]["EnterDemoPersonDto"][];
        };
        EventView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            payload: {
                /** Format: uuid */
                actionId?: string;
                /** Format: uuid */
                adultId?: string;
                /** Format: uuid */
                agreementId?: string;
                /** @enum {string} */
                answer?: "yes" | "yes-with-words" | "no";
                /** Format: uuid */
                appointmentId?: string;
                areas?: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
                /** Format: date-time */
                at?: string;
                /** Format: uuid */
                attemptId?: string;
                /** Format: uuid */
                basisId?: string;
                /** Format: uuid */
                blockId?: string;
                /** Format: uuid */
                childId?: string;
                confirmed?: boolean;
                /** Format: uuid */
                consentId?: string;
                /** Format: date */
                decidedOn?: string;
                /** Format: uuid */
                decisionId?: string;
                /** Format: uuid */
                delegationId?: string;
                /** Format: uuid */
                disclosureId?: string;
                documentHash?: string;
                /** Format: uuid */
                exportId?: string;
                /** Format: uuid */
                familyId?: string;
                fields?: string[];
                from?: string;
                /** Format: uuid */
                goalId?: string;
                ground?: string;
                /** Format: uuid */
                handOverId?: string;
                /** Format: uuid */
                holderId?: string;
                holderIds?: string[];
                /** Format: uuid */
                householdId?: string;
                /** Format: uuid */
                keptOutId?: string;
                key?: string;
                kind?: string;
                lane?: string;
                /** Format: uuid */
                markId?: string;
                /** Format: uuid */
                memberId?: string;
                /** Format: date */
                on?: string;
                /** Format: uuid */
                packageId?: string;
                /** Format: uuid */
                paperId?: string;
                /** Format: uuid */
                partId?: string;
                /** Format: uuid */
                personId?: string;
                personIds?: string[];
                /** Format: uuid */
                policyId?: string;
                /** Format: uuid */
                promiseId?: string;
                reach?: string;
                /** Format: uuid */
                readerId?: string;
                reason?: string;
                receiptHash?: string;
                /** Format: uuid */
                reconsiderationId?: string;
                /** Format: uuid */
                recordId?: string;
                /** Format: uuid */
                refId?: string;
                /** Format: uuid */
                refusalId?: string;
                /** Format: uuid */
                renewsId?: string;
                /** Format: uuid */
                representativeId?: string;
                /** Format: uuid */
                requestId?: string;
                role?: string;
                rootHash?: string;
                /** @enum {string} */
                route?: "own-device" | "guest-device" | "assisted" | "paper" | "oral" | "letter" | "phone" | "message" | "visit" | "digital-post" | "through-another" | "private-call";
                /** Format: uuid */
                serviceId?: string;
                sheetHash?: string;
                /** Format: uuid */
                signatureId?: string;
                /** Format: uuid */
                signerId?: string;
                source?: string;
                /** Format: uuid */
                staffId?: string;
                state?: string;
                /** Format: uuid */
                statutoryDecisionId?: string;
                /** Format: uuid */
                stepId?: string;
                /** Format: uuid */
                subjectId?: string;
                /** Format: uuid */
                supportId?: string;
                /** Format: uuid */
                talkId?: string;
                /** Format: uuid */
                teamMemberId?: string;
                to?: string;
                /** Format: uuid */
                toId?: string;
                topic?: string;
                /** Format: uuid */
                trialId?: string;
                until?: string;
                version?: number;
                /** Format: uuid */
                viewId?: string;
            };
            /** Format: uuid */
            personId: string | null;
            personName: string | null;
            subjectIds: string[];
            /** @enum {string} */
            type: "family-founded" | "family-step-changed" | "person-registered" | "person-corrected" | "person-died" | "person-born" | "member-joined" | "member-left" | "member-mistaken" | "persons-merged" | "merge-undone" | "household-set" | "household-left" | "parental-responsibility-recorded" | "parental-responsibility-ended" | "daily-authority-recorded" | "residence-recorded" | "daily-authority-ended" | "residence-ended" | "exemption-recorded" | "exemption-confirmed" | "reader-named" | "representative-recorded" | "representative-ended" | "block-set" | "block-lifted" | "block-reviewed" | "support-person-named" | "support-person-ended" | "coordinator-appointed" | "stand-in-appointed" | "hand-over-proposed" | "hand-over-accepted" | "hand-over-declined" | "coordinator-changed" | "team-joined" | "guest-invited" | "guest-until-set" | "team-left" | "employee-kept-out" | "employee-let-in" | "consent-given" | "consent-refused" | "consent-renewed" | "consent-withdrawn" | "consent-expired" | "consent-invalidated" | "health-word-said" | "health-word-ended" | "disclosure-made" | "disclosure-shown" | "disclosure-reviewed" | "paper-added" | "paper-lane-changed" | "paper-taken-away" | "paper-deleted" | "correction-asked" | "correction-made" | "correction-refused" | "erasure-asked" | "erasure-answered" | "erasure-carried-out" | "request-withdrawn" | "retention-marked" | "retention-mark-ended" | "family-removed" | "own-promise-made" | "service-promise-asked" | "service-promise-confirmed" | "service-promise-refused" | "standing-agreement-opened" | "standing-agreement-ended" | "standing-agreement-lane-chosen" | "practical-step-taken" | "practical-step-stopped" | "delegation-given" | "delegation-ended" | "goal-set" | "goal-ended" | "goal-lane-chosen" | "action-set" | "action-lane-chosen" | "action-progressed" | "action-stopped" | "decision-drafted" | "decision-proposed" | "decision-revised" | "decision-reopened" | "decision-agreed" | "decision-in-effect" | "decision-not-agreed" | "decision-withdrawn" | "decision-expired" | "decision-other-route" | "affected-added" | "signature-given" | "signature-withdrawn" | "signature-called-back" | "child-heard" | "objection-weighed" | "talk-asked" | "talk-held" | "precondition-met" | "thinking-time-set" | "trial-started" | "trial-ended" | "contact-tried" | "signer-unreachable" | "reconsideration-asked" | "reconsideration-answered" | "statutory-decision-recorded" | "emergency-reviewed" | "informing-refused" | "reminder-sent" | "service-set-up" | "staff-appointed" | "staff-ended" | "log-ins-ended" | "policy-set" | "plan-taken" | "plan-brought" | "export-made";
        };
        ExemptionDto: {
            /**
             * Format: uuid
             * @description The holder of parental responsibility
             */
            adultId: string;
            /** @description The legal basis and where it is documented */
            basis: string;
            /**
             * Format: uuid
             * @description The child
             */
            childId: string;
            /**
             * Format: date
             * @description In force from, and never before it is confirmed; today when left out
             */
            validFrom?: string;
        };
        ExemptionsToConfirmView: {
            items: components["schemas"]["ExemptionToConfirmView"][];
        };
        ExemptionsView: {
            items: components["schemas"]["ExemptionView"][];
        };
        ExemptionToConfirmView: {
            adult: string;
            basis: string;
            child: string;
            /** Format: uuid */
            exemptionId: string;
            /** Format: uuid */
            familyId: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** Format: date */
            validFrom: string;
        };
        ExemptionView: {
            /** Format: uuid */
            adultId: string;
            allowedActions: "confirm"[];
            basis: string;
            /** Format: uuid */
            childId: string;
            /** Format: uuid */
            confirmedBy: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            recordedBy: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        ExportDocumentView: {
            accessLog: components["schemas"]["SeenView"][];
            consents: components["schemas"]["ConsentView"][];
            decisions: components["schemas"]["ExportedDecisionView"][];
            disclosures: components["schemas"]["DisclosureView"][];
            family: components["schemas"]["FamilyView"];
            history: components["schemas"]["EventView"][];
            informingRefusals: components["schemas"]["InformingRefusalView"][];
            papers: components["schemas"]["PaperView"][];
            plan: components["schemas"]["PlanView"];
            statutoryDecisions: components["schemas"]["StatutoryDecisionView"][];
            waiting: components["schemas"]["SealedEventView"][];
        };
        ExportedDecisionView: {
            decision: components["schemas"]["DecisionView"];
            sheet: components["schemas"]["ExportedSheetView"] | null;
        };
        ExportedSheetView: {
            /** @description The areas of life of the parts the reader sees */
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: uuid */
            decisionId: string;
            partHashes: string[];
            /** @description Null for whoever does not see every part: it can name what they do not see */
            question: string | null;
            sheet: components["schemas"]["SheetDocumentView"];
            sheetHash: string;
            version: number;
        };
        ExportView: {
            checkpoints: string[];
            document: components["schemas"]["ExportDocumentView"];
            events: components["schemas"]["ProvenEventView"][];
            /** @enum {string} */
            format: "velferdslab/export@1";
            keys: components["schemas"]["KeySetView"];
            seal: string;
        };
        FamiliesView: {
            items: components["schemas"]["FamilyLineView"][];
            /** Format: uuid */
            next: string | null;
        };
        FamilyFactsView: {
            blocks: components["schemas"]["BlockView"][];
            childFacts: components["schemas"]["ChildFactView"][];
            representatives: components["schemas"]["RepresentationView"][];
            supports: components["schemas"]["SupportView"][];
        };
        FamilyLineView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            step: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
            /** Format: date-time */
            stepSince: string;
        };
        FamilyToKeepFromView: {
            coordinator: string;
            /** Format: uuid */
            familyId: string;
        };
        FamilyView: {
            allowedActions: ("move-step" | "leave-plan" | "add-member" | "change-member" | "add-household" | "split-household" | "record-authority" | "record-exemption" | "record-statutory-decision" | "disclose" | "set-block" | "add-representative" | "name-support-person" | "name-employee" | "leave-team" | "record-own-case" | "remove-service" | "offer-hand-over" | "give-consent" | "record-consent" | "withdraw-consent" | "read-plan" | "draft-decision" | "ask-for-help" | "read-access-log" | "read-papers")[];
            coordinator: components["schemas"]["PlaceView"] | null;
            handOver: components["schemas"]["OpenHandOverView"] | null;
            households: components["schemas"]["HouseholdView"][];
            /** Format: uuid */
            id: string;
            members: components["schemas"]["PersonLineView"][];
            missing: components["schemas"]["MissingView"][];
            name: string;
            nextSteps: components["schemas"]["WayView"][];
            standIn: components["schemas"]["PlaceView"] | null;
            /** @enum {string} */
            step: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
            /** Format: date-time */
            stepSince: string;
            supports: components["schemas"]["OwnSupportView"][];
            team: components["schemas"]["PlaceView"][];
            version: number;
        };
        FieldChangeView: {
            /** @description What stands there now; null when nothing does. */
            after: (string | number | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @description What stood there; null when nothing did. */
            before: (string | number | unknown[] | {
                [key: string]: unknown;
            }) | null;
            /** @example payload.title */
            field: string;
            /**
             * Format: uuid
             * @description The part of the former version it carries on.
             */
            formerPartId: string;
            /**
             * Format: uuid
             * @description The part on this sheet.
             */
            partId: string;
        };
        FieldFaultView: {
            /** @description Words of what is wrong; never the value */
            faults: string[];
            /** @description Path of the field in the body */
            field: string;
        };
        FoundFamilyDto: {
            /** @description What the family and the team call it */
            name: string;
            /**
             * Format: uuid
             * @description The service the coordinator works from; the only one when left out
             */
            serviceId?: string;
        };
        FutureSheetView: {
            /** @description The areas of life of the parts the reader sees */
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            partIds: string[];
            /** Format: uuid */
            personId: string;
            /** @description Null for whoever does not see every part: it can name what they do not see */
            question: string | null;
            roles: ("sign" | "heard" | "told")[];
        };
        GiveConsentDto: {
            /**
             * @default given
             * @enum {string}
             */
            answer?: "given" | "refused";
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /**
             * @description Of a yes by others about somebody from seven years: whether they were heard first, or why not
             * @enum {string}
             */
            childHeard?: "heard" | "says-nothing" | "cannot-form-view" | "would-harm";
            /**
             * Format: uuid
             * @description Paper and oral: who gave or refused
             */
            givenBy?: string;
            /** @description Left out when nobody interpreted */
            interpretedBy?: components["schemas"]["InterpretedByDto"];
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en" | "ar" | "so" | "ti" | "uk" | "prs" | "pl";
            /** @description Paper and oral: how, where and with whom */
            note?: string;
            /** @description Which notice was shown */
            noticeVersion: string;
            purpose: string;
            /**
             * @default own-device
             * @enum {string}
             */
            route?: "own-device" | "guest-device" | "assisted" | "paper" | "oral";
            /**
             * Format: uuid
             * @description The unit; never a named employee
             */
            serviceId: string;
            /**
             * Format: uuid
             * @description Whose life it is about
             */
            subjectId: string;
            /**
             * Format: date
             * @description As long as the municipality usually lets it when left out
             */
            validTo?: string;
        };
        GiverView: {
            givenName: string;
            /** Format: uuid */
            personId: string;
        };
        GuestServiceDto: {
            /** @description What it is called */
            name: string;
            /**
             * @description What kind of owner that is
             * @enum {string}
             */
            owner: "municipality" | "county" | "state" | "hospital" | "private";
            /** @description Who answers for it, by name: the other municipality, the county, the hospital */
            ownerName: string;
            /** @description The switchboard, never a person’s number */
            phone?: string;
            /**
             * @default ordinary
             * @enum {string}
             */
            secrecy?: "ordinary" | "protected";
            /** @enum {string} */
            sector: "housing" | "school" | "kindergarten" | "health" | "employment" | "child-welfare" | "family-support" | "addiction" | "crisis-centre" | "prison" | "culture";
        };
        GuestsView: {
            items: components["schemas"]["GuestView"][];
        };
        GuestUntilDto: {
            /**
             * Format: date
             * @description The first day they no longer have access, at most a year ahead
             */
            until: string;
        };
        GuestView: {
            allowedActions: ("set-until" | "end")[];
            /** Format: uuid */
            id: string;
            /** @description The family has agreed to the service */
            isAgreed: boolean;
            /** @description Has a place in the team */
            isInTeam: boolean;
            name: string;
            /** @enum {string} */
            owner: "municipality" | "county" | "state" | "hospital" | "private";
            /** Format: uuid */
            personId: string;
            /** @description With whoever answers for it */
            service: string;
            /** Format: uuid */
            serviceId: string;
            /** Format: date */
            until: string;
        };
        HandOverDto: {
            /** @description Why, for the next coordinator and the family */
            reason: string;
            /**
             * Format: uuid
             * @description The next coordinator
             */
            toPersonId: string;
            /**
             * Format: uuid
             * @description The service the next coordinator works from; the caller’s own when left out
             */
            toServiceId?: string;
        };
        HealthWordsView: {
            items: components["schemas"]["ChildsHealthView"][];
        };
        HealthWordView: {
            assessedBy: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "objection" | "assessment";
            /** Format: date-time */
            saidAt: string;
        };
        HelpDto: {
            /** @enum {string} */
            kind: "write" | "call" | "pressured";
            words?: string;
        };
        HelpWordsView: {
            items: components["schemas"]["HelpWordView"][];
        };
        HelpWordView: {
            /** Format: date-time */
            closedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "write" | "call" | "pressured";
            /** Format: uuid */
            personId: string;
            /** Format: date-time */
            saidAt: string;
            words: string | null;
        };
        HistoryView: {
            items: components["schemas"]["EventView"][];
            /** Format: uuid */
            next: string | null;
        };
        HomeView: {
            agreedLately: components["schemas"]["AgreedLatelyView"][];
            areas: components["schemas"]["AreaGoingOnView"][];
            coordinator: components["schemas"]["ContactView"] | null;
            decidedWithoutUs: number;
            /** Format: uuid */
            familyId: string;
            name: string;
            nextSteps: components["schemas"]["NextStepView"][];
            standIn: components["schemas"]["ContactView"] | null;
            /** @enum {string} */
            step: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
            /** Format: date */
            today: string;
        };
        HouseholdAddedView: {
            /** Format: uuid */
            householdId: string;
        };
        HouseholdView: {
            /** Format: uuid */
            id: string;
            name: string;
            personIds: string[];
        };
        IncompleteFieldView: {
            /** @enum {string} */
            code: "missing" | "not-for-this-kind" | "wrong-type" | "empty" | "too-long" | "too-many" | "not-in-list" | "not-a-date" | "not-positive" | "not-an-id" | "period-reversed" | "period-too-long" | "in-the-past" | "too-far-ahead";
            /** Format: uuid */
            partId: string;
            /** @example payload.owner */
            path: string;
        };
        InformingRefusalDto: {
            /** @description Norway: Statsforvalteren; Denmark: Familieretshuset */
            appealTo: string;
            /**
             * Format: date
             * @description Left out where no time runs
             */
            appealUntil?: string;
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** @description Norway: barnelova § 47; Denmark: forældreansvarsloven § 23; or the order itself */
            legalBasis: string;
            /**
             * Format: uuid
             * @description Who is not told
             */
            personId: string;
            /** @enum {string} */
            reason: "harmful-to-child" | "court-order" | "young-persons-own" | "protected-address" | "danger";
            /** @description Whom it is about */
            subjectIds: string[];
        };
        InformingRefusalsView: {
            items: components["schemas"]["InformingRefusalView"][];
        };
        InformingRefusalView: {
            appealTo: string;
            /** Format: date */
            appealUntil: string | null;
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: date-time */
            decidedAt: string;
            /** Format: uuid */
            decidedBy: string;
            /** Format: uuid */
            decisionId: string | null;
            heardOf: boolean;
            /** Format: uuid */
            id: string;
            legalBasis: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            reason: "harmful-to-child" | "court-order" | "young-persons-own" | "protected-address" | "danger";
            subjectIds: string[];
        };
        InterpretedByDto: {
            /**
             * @description The interpreter has been told of the duty of confidentiality, and has acknowledged it
             * @enum {boolean}
             */
            acknowledgesDuty: true;
            /** @description Full name, or the number in the register of interpreters */
            interpreter: string;
            /** @enum {string} */
            kind: "in-room" | "by-phone" | "by-video";
        };
        InterpretedByView: {
            /** @description Full name, or the number in the register of interpreters */
            interpreter: string;
            /** @enum {string} */
            kind: "in-room" | "by-phone" | "by-video";
        };
        InvalidateConsentDto: {
            /** @enum {string} */
            reason: "no-authority" | "not-informed" | "not-free" | "wrong-person" | "recorded-wrongly";
        };
        InviteGuestDto: {
            /** @description Family name */
            familyName: string;
            /** @description Given name */
            givenName: string;
            /** @description Fødselsnummer, D-number or CPR number; kept sealed, never shown */
            nationalNumber: string;
            service?: components["schemas"]["GuestServiceDto"];
            /**
             * Format: uuid
             * @description A service that is this family’s guest already; else tell of a new one
             */
            serviceId?: string;
            /**
             * Format: date
             * @description The first day they no longer have access; at most a year ahead
             */
            until: string;
        };
        ItemLaneView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "goal" | "action" | "standing-agreement";
            /** @description The caller may choose who sees it */
            mayChoose: boolean;
            sees: components["schemas"]["WhoSeesView"];
        };
        JoinDto: {
            /**
             * Format: uuid
             * @description The household the person lives in
             */
            householdId?: string;
            /** @description Somebody new, born or not yet */
            person?: components["schemas"]["NewPersonDto"];
            /**
             * Format: uuid
             * @description Somebody already known from a family of the caller
             */
            personId?: string;
            /**
             * Format: date
             * @description Member from; today when left out
             */
            validFrom?: string;
        };
        JointOwnerView: {
            /** @enum {string} */
            kind: "joint";
            personIds: string[];
            serviceIds: string[];
        };
        KeepContactPointDto: {
            /** @description Known to belong to several people: no message goes there */
            shared?: boolean;
            /** @description Kept sealed */
            value: string;
        };
        KeepOutDto: {
            /**
             * Format: uuid
             * @description The family
             */
            familyId: string;
            /** @enum {string} */
            ground: "relative" | "former-partner" | "close-friend" | "colleague" | "lock-out";
            /**
             * Format: uuid
             * @description The employee
             */
            personId: string;
            /** @description Why */
            reason: string;
            /**
             * Format: date
             * @description The first day they may come in again; a lock-out has one, at most a year ahead
             */
            until?: string;
        };
        KeptKindView: {
            /** @enum {string} */
            because: "nobody-needs-it" | "archive-law" | "accountability" | "security" | "in-use" | "own-hand" | "hold" | "not-archived" | "no-names-in-it";
            /** @enum {string} */
            fate: "goes-now" | "goes-on-a-date" | "kept" | "nothing-there";
            /**
             * @description What the months are counted from
             * @enum {string|null}
             */
            from: "closed" | "ended" | "written" | null;
            /** @enum {string} */
            kind: "contact-points" | "messages" | "drafts" | "who-is-who" | "plan" | "papers" | "decisions" | "voices" | "consents" | "statutory" | "requests" | "access-log" | "log-ins" | "proof";
            /** @description How long it is kept */
            months: number | null;
            /**
             * Format: date
             * @description When it goes, where that is known
             */
            on: string | null;
            /** @description The law that says so */
            source: string | null;
        };
        KeptOutListView: {
            families: components["schemas"]["FamilyToKeepFromView"][];
            items: components["schemas"]["KeptOutView"][];
        };
        KeptOutOfFamilyListView: {
            items: components["schemas"]["KeptOutOfFamilyView"][];
        };
        KeptOutOfFamilyView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date */
            until: string | null;
        };
        KeptOutView: {
            /** @description Who coordinates the family */
            coordinator: string;
            /** Format: uuid */
            familyId: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            ground: "relative" | "former-partner" | "close-friend" | "colleague" | "lock-out";
            /** Format: uuid */
            id: string;
            /** @description The employee */
            name: string;
            reason: string;
            /**
             * Format: date
             * @description When it is looked at again
             */
            reviewOn: string;
            setBy: string;
            /** Format: date */
            until: string | null;
        };
        KeySetView: {
            keys: components["schemas"]["PublicKeyView"][];
        };
        LaneChoiceView: {
            /** @enum {string} */
            lane: "only-me" | "named-persons" | "subjects" | "household" | "family" | "consented-services";
            /**
             * @description Why it cannot be chosen
             * @enum {string|null}
             */
            refused: "not-yours-to-choose" | "others-must-agree" | "would-shut-out" | null;
            /** @description Who would see it then */
            sees: components["schemas"]["WhoSeesView"];
        };
        LaneNameView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        LanePersonView: {
            /** @description Sees it whatever is chosen: it is about them, or they do it or answer for it */
            always: boolean;
            /** Format: uuid */
            id: string;
            name: string;
        };
        LanesView: {
            items: components["schemas"]["ItemLaneView"][];
        };
        LaneView: {
            choices: components["schemas"]["LaneChoiceView"][];
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            mayChoose: boolean;
            /** @description Named today */
            namedIds: string[];
            /** @description Who can be named */
            persons: components["schemas"]["LanePersonView"][];
            sees: components["schemas"]["WhoSeesView"];
            version: number;
        };
        LeftConsentView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            givenAt: string;
            purpose: string;
            service: string;
            /** @enum {string} */
            state: "given" | "refused" | "withdrawn" | "expired" | "invalidated";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        LeftFamilyView: {
            answers: components["schemas"]["MyAnswerView"][];
            consents: components["schemas"]["LeftConsentView"][];
            /** Format: uuid */
            familyId: string;
            log: components["schemas"]["LeftLogView"][];
            requests: components["schemas"]["LeftRequestView"][];
            words: components["schemas"]["MyWordsView"][];
        };
        LeftLogView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "plan" | "decision" | "sheet" | "child-view" | "history" | "family" | "vault-address" | "vault-phone" | "vault-email" | "vault-national-number" | "consents" | "statutory-decisions" | "disclosures" | "papers" | "help" | "requests" | "export" | "preview" | "list";
            /** @description Not told where it could lead to a protected home */
            service: string | null;
            times: number;
        };
        LeftRequestView: {
            /** @description Of a request about oneself */
            answer: string | null;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            kind: "correction" | "erasure";
            shouldBe: string | null;
            /** @enum {string} */
            state: "asked" | "withdrawn" | "corrected" | "refused" | "answered" | "carried-out";
            what: string;
            why: string | null;
        };
        LetInDto: {
            /** @description Why they may come in again */
            reason: string;
        };
        LoggedOutView: {
            /** @description Where log-out ends: the log-in provider’s own, or our front page */
            redirectTo: string;
        };
        LogInsView: {
            items: components["schemas"]["LogInView"][];
        };
        LogInView: {
            /** @enum {string} */
            device: "phone" | "tablet" | "computer" | "other";
            /** @description The one that asks */
            here: boolean;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To within five minutes
             */
            lastSeenAt: string;
            /** Format: date-time */
            loggedInAt: string;
        };
        MadeView: {
            /** Format: uuid */
            id: string;
        };
        MemberAddedView: {
            /**
             * Format: uuid
             * @description The membership
             */
            memberId: string;
            /**
             * Format: uuid
             * @description The person
             */
            personId: string;
        };
        MemberOwnerView: {
            /** @enum {string} */
            kind: "member";
            /** Format: uuid */
            personId: string;
        };
        MergeComparisonView: {
            /** Format: uuid */
            keepId: string;
            one: components["schemas"]["MergeSideView"];
            other: components["schemas"]["MergeSideView"];
            /** @enum {string} */
            protectionGrade?: "none" | "confidential" | "strictly-confidential";
        };
        MergeDto: {
            /**
             * Format: uuid
             * @description The row that becomes it
             */
            goneId: string;
            /**
             * Format: uuid
             * @description The row that stays
             */
            keepId: string;
            /** @description How it is known that they are one */
            reason: string;
        };
        MergedView: {
            /** Format: uuid */
            mergeId: string;
        };
        MergeFactsView: {
            children: string[];
            consents: number;
            hasLogIn: boolean;
            holders: string[];
            homes: string[];
            /** Format: date */
            memberFrom?: string;
            /** @enum {string} */
            protectionGrade: "none" | "confidential" | "strictly-confidential";
        };
        MergeHintView: {
            /** @enum {string} */
            because: "same-log-in" | "same-name";
            one: string;
            /** Format: uuid */
            oneId: string;
            other: string;
            /** Format: uuid */
            otherId: string;
        };
        MergeSideView: {
            /** Format: date */
            birthDate?: string;
            facts?: components["schemas"]["MergeFactsView"];
            name: string;
            /** Format: uuid */
            personId: string;
            refusals: ("not-from-here" | "already-merged" | "two-log-ins" | "birth-dates-differ" | "deaths-differ" | "capacity-differs" | "authority-differs" | "homes-differ" | "consents-differ" | "tied-to-each-other" | "answers-open" | "too-late")[];
        };
        MergesView: {
            hints: components["schemas"]["MergeHintView"][];
            made: components["schemas"]["MergeView"][];
        };
        MergeView: {
            allowedActions: "undo"[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            keptId: string;
            /** Format: date-time */
            mergedAt: string;
            mergedBy: string;
            name: string;
            reason: string;
            /** Format: date-time */
            undoneAt?: string;
            /** Format: date-time */
            undoUntil: string;
        };
        MeView: {
            /** @enum {string} */
            acr: "low" | "substantial" | "high";
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            authAt: string;
            canActAs: components["schemas"]["OtherSelfView"][];
            csrfToken: string;
            families: components["schemas"]["MyFamilyView"][];
            /**
             * Format: date-time
             * @description Until when one may sign with this log-in; null when it is too weak for that
             */
            freshUntil: string | null;
            hidden: boolean;
            municipality: components["schemas"]["MyMunicipalityView"] | null;
            person: components["schemas"]["MyselfView"] | null;
            roles: components["schemas"]["MyRolesView"];
            waiting: components["schemas"]["WaitingView"][];
        };
        MissingPromiseView: {
            /** Format: uuid */
            partId: string;
            /** Format: uuid */
            serviceId: string;
        };
        MissingView: {
            /** Format: uuid */
            personId: string | null;
            /** @enum {string} */
            what: "coordinator" | "members" | "household" | "parental-responsibility" | "residence" | "coordinator-consent";
        };
        MistakeDto: {
            /** @description What was written in about whom they answer for, and who answers for them, was a mistake as well */
            withAuthority?: boolean;
        };
        MoneyView: {
            amountOre: number;
            /** @enum {string} */
            currency: "NOK" | "DKK";
        };
        MoveClockDto: {
            /**
             * Format: date-time
             * @description The moment to move to, in UTC or with its offset
             */
            to: string;
        };
        MyAnswerView: {
            /** @enum {string} */
            answer: "yes" | "yes-with-words" | "no";
            /** Format: uuid */
            decisionId: string;
            interpretedBy: components["schemas"]["InterpretedByView"] | null;
            receipt: string;
            /** Format: date-time */
            signedAt: string;
            version: number;
            words: string | null;
        };
        MyDataView: {
            answers: components["schemas"]["MyAnswerView"][];
            /** Format: date-time */
            at: string;
            contactPoints: components["schemas"]["ContactPointView"][];
            families: components["schemas"]["MyFamilyPapersView"][];
            /** @enum {string} */
            format: "velferdslab/my-data@1";
            left: components["schemas"]["LeftFamilyView"][];
            messages: components["schemas"]["MyMessageView"][];
            person: components["schemas"]["MyPersonView"];
            words: components["schemas"]["MyWordsView"][];
        };
        MyFamilyPapersView: {
            /** Format: uuid */
            familyId: string;
            /** @description The family’s papers as one may see them, with proof */
            papers: components["schemas"]["ExportView"];
            requests: components["schemas"]["RightsRequestView"][];
        };
        MyFamilyView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            step: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
            ties: ("member" | "guardian" | "representative" | "support" | "coordinator" | "stand-in" | "professional")[];
        };
        MyMessageView: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            readAt: string | null;
        };
        MyMunicipalityView: {
            /**
             * @description The municipality’s own colour on the screen
             * @enum {string}
             */
            accent: "blue" | "sea" | "green" | "moss" | "purple" | "slate";
            /** @enum {string} */
            country: "NO" | "DK";
            id: number;
            name: string;
            timeZone: string;
        };
        MyPersonView: {
            /** Format: date */
            birthDate: string | null;
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            interpreterLanguage: string | null;
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en";
            plainLanguage: boolean;
        };
        MyPostView: {
            /** @description What one may promise for the service */
            mandate: string | null;
            /** @enum {string} */
            role: "coordinator" | "professional" | "guest" | "service-leader" | "administrator" | "data-protection-officer" | "manager" | "discloser";
            service: string | null;
            /** Format: uuid */
            serviceId: string | null;
        };
        MyRolesView: {
            staff: components["schemas"]["MyPostView"][];
            ties: ("member" | "guardian" | "representative" | "support" | "coordinator" | "stand-in" | "professional")[];
        };
        MyselfView: {
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            interpreterLanguage: string | null;
            /** @enum {string} */
            kind: "citizen" | "staff";
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en";
            minor: boolean;
            plainLanguage: boolean;
        };
        MyWordsView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "view" | "talk" | "question";
            words: string | null;
        };
        NamedPersonView: {
            name: string;
            /** Format: uuid */
            personId: string;
        };
        NamedView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NameEmployeeDto: {
            /**
             * Format: uuid
             * @description The employee
             */
            personId: string;
            /**
             * Format: uuid
             * @description The service that is already in the team
             */
            serviceId: string;
        };
        NameReaderDto: {
            /** Format: uuid */
            personId: string;
            /**
             * Format: uuid
             * @description An employee; never oneself
             */
            staffPersonId: string;
            /** Format: date */
            until?: string;
        };
        NameView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NewPersonDto: {
            /**
             * Format: date
             * @description Left out while not born
             */
            birthDate?: string;
            /**
             * Format: uuid
             * @description Not born yet: who carries the child
             */
            carriedById?: string;
            contacts?: components["schemas"]["ContactsDto"];
            /**
             * Format: date
             * @description Not born yet: expected on
             */
            dueDate?: string;
            /** @description Family name */
            familyName: string;
            /** @description Given name */
            givenName: string;
            /** @description Interpreter needed, into this language */
            interpreterLanguage?: string;
            /** @enum {string} */
            language?: "nb" | "nn" | "da" | "en";
            /** @description Fødselsnummer or CPR number; needed to log in */
            nationalNumber?: string;
            /** @description Why a small child cannot form a view of its own; until then nobody has to hear it */
            noViewReason?: string;
            plainLanguage?: boolean;
            /** @enum {string} */
            protectionGrade?: "none" | "confidential" | "strictly-confidential";
        };
        NewSessionView: {
            /** @description The new session’s token for X-CSRF-Token */
            csrfToken: string;
        };
        NextStepView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            columns: ("family" | "services" | "community")[];
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            isMine: boolean;
            needsMoreTime: boolean;
            /** @description Somebody does it too whose name the reader may not know */
            others: boolean;
            owners: string[];
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "planned" | "in-progress";
            title: string;
        };
        NextVersionView: {
            /** @description Whether words of a new version are kept; if not, this is what was sent */
            isKept: boolean;
            /** @description The names behind the ids */
            names: components["schemas"]["NameView"][];
            /** @description As a draft of it would read; `revision` is what to keep it on top of (If-Match), 0 before anything is kept */
            next: components["schemas"]["DecisionView"];
            /** @description The ids given to the parts, in the order they were sent */
            partIds: string[];
            sheets: components["schemas"]["FutureSheetView"][];
        };
        NoticesView: {
            items: components["schemas"]["NoticeView"][];
        };
        NoticeView: {
            /** @enum {string} */
            direction: "ltr" | "rtl";
            freeToRefuse: string;
            howLong: string;
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en" | "ar" | "so" | "ti" | "uk" | "prs" | "pl";
            /** @description The language's own name */
            name: string;
            /** @description Not yet read by a translator */
            needsTranslatorsCheck: boolean;
            purpose: string;
            shared: string;
            title: string;
            /** Format: date */
            validFrom: string;
            version: string;
            whomToAsk: string;
            withdrawal: string;
            withWhom: string;
        };
        NotToldView: {
            /** @enum {string} */
            because: "own-voice" | "carries-child" | "signs-by-age" | "holds-responsibility" | "one-holder-suffices" | "child-lives-with" | "shared-residence" | "daily-care-now" | "represents-under-mandate" | "care-order" | "unaccompanied-minor" | "heard-by-age" | "heard-great-weight" | "heard-without-capacity" | "told-party" | "told-parent" | "told-carer" | "holder-blocked" | "holder-unable" | "no-holder" | "no-representative" | "signer-dead" | "no-carrier" | "subject-unknown" | "no-rule" | "added-by-drafter" | "concerns-me-too" | "nobody-can-decide";
            /** Format: uuid */
            partId: string;
            /** Format: uuid */
            personId: string;
            recorded: boolean;
        };
        NumberLimitView: {
            /** @enum {string} */
            is: "number";
            least: number;
            most: number;
            usual: number;
        };
        OffersView: {
            items: components["schemas"]["OfferView"][];
        };
        OfferView: {
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            declinedAt: string | null;
            /** Format: uuid */
            familyId: string;
            from: string;
            /** Format: uuid */
            fromPersonId: string;
            /** Format: uuid */
            handOverId: string;
            /** Format: date-time */
            offeredAt: string;
            reason: string;
            /** Format: uuid */
            serviceId: string;
        };
        OfficerQuestionView: {
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            id: string;
            words: string;
        };
        OpenHandOverView: {
            /** Format: date-time */
            acceptedAt: string | null;
            /**
             * Format: uuid
             * @description The draft or proposal it stands in
             */
            decisionId: string | null;
            /** Format: uuid */
            id: string;
            /** @description Who is asked */
            name: string;
            /** Format: date-time */
            offeredAt: string;
        };
        OptionView: {
            cons: string[];
            pros: string[];
            title: string;
        };
        OtherSelfView: {
            /** @enum {string} */
            kind: "citizen" | "staff";
            municipality: string;
            municipalityId: number;
            name: string;
            /** Format: uuid */
            personId: string;
        };
        OwnCaseDto: {
            /** @enum {string} */
            ground: "relative" | "former-partner" | "close-friend" | "colleague";
            /** @description In a sentence, for whoever leads the service and the data protection officer */
            reason: string;
        };
        OwnPersonView: {
            givenName: string;
            /** Format: uuid */
            id: string;
        };
        OwnSupportView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            supporterId: string;
            /** Format: date */
            validTo: string | null;
        };
        OwnWordsDto: {
            /** @description The language of an interpreter, as a BCP 47 tag such as "so" or "uk"; null needs none */
            interpreterLanguage?: string | null;
            /** @enum {string} */
            language?: "nb" | "nn" | "da" | "en";
            plainLanguage?: boolean;
        };
        PaperAuthorView: {
            /** @description The reader */
            isMe: boolean;
            /** @description Nobody the reader may know the name of */
            name: string | null;
            service: string | null;
        };
        PaperFileView: {
            bytes: number;
            /** @description There is a small picture of it */
            hasPicture: boolean;
            name: string;
            /** @enum {string} */
            type: "application/pdf" | "image/jpeg" | "image/png" | "image/webp" | "text/plain";
        };
        PaperLaneDto: {
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @description In the lane for named persons: who */
            namedIds?: string[];
        };
        PaperMadeView: {
            /** Format: uuid */
            id: string;
        };
        PaperOnView: {
            /** Format: uuid */
            id: string | null;
            /** @enum {string} */
            kind: "family" | "person" | "goal" | "step";
            title: string | null;
        };
        PapersView: {
            about: components["schemas"]["WritableAboutView"][];
            allowedActions: "add"[];
            items: components["schemas"]["PaperView"][];
            known: components["schemas"]["NamedPersonView"][];
            lanes: ("only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes")[];
            mostBytes: number;
        };
        PaperView: {
            allowedActions: ("change-lane" | "take-away" | "delete")[];
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            author: components["schemas"]["PaperAuthorView"];
            file: components["schemas"]["PaperFileView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "note" | "document";
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @description What its author may choose among */
            lanes: ("only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes")[];
            /** @description To its author alone */
            namedIds: string[];
            on: components["schemas"]["PaperOnView"];
            sees: components["schemas"]["WhoSeesView"];
            subjectIds: string[];
            /** Format: date-time */
            takenAwayAt: string | null;
            words: string | null;
            /** Format: date-time */
            writtenAt: string;
        };
        PartContentView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "goal-add" | "goal-change" | "goal-end" | "action-add" | "action-change" | "action-end" | "kindergarten-change" | "after-school-care" | "school-choice" | "school-type-change" | "education-choice" | "special-education-upper" | "leisure-start" | "association-join" | "move-in-country" | "move-abroad" | "name-change" | "passport" | "health-care-daily" | "health-care-larger" | "health-care-preventive" | "money-spend" | "team-service-add" | "coordinator-change" | "standing-agreement-open" | "plan-adopt";
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            namedIds: string[];
            payload: components["schemas"]["PartPayloadView"];
            subjectIds: string[];
        };
        PartDto: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /**
             * Format: uuid
             * @description The part of the former version this one carries on; keeps a service's promise when what was promised is the same.
             */
            fromPartId?: string;
            /** @enum {string} */
            kind: "goal-add" | "goal-change" | "goal-end" | "action-add" | "action-change" | "action-end" | "kindergarten-change" | "after-school-care" | "school-choice" | "school-type-change" | "education-choice" | "special-education-upper" | "leisure-start" | "association-join" | "move-in-country" | "move-abroad" | "name-change" | "passport" | "health-care-daily" | "health-care-larger" | "health-care-preventive" | "money-spend" | "team-service-add" | "coordinator-change" | "standing-agreement-open" | "plan-adopt";
            /** @enum {string} */
            lane?: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            namedIds?: string[];
            /** @description Words and facts of the change; which fields a kind takes is checked by the rule. */
            payload: components["schemas"]["PartPayloadView"];
            subjectIds: string[];
        };
        PartFaultView: {
            /** @description Word of what is wrong */
            code: string;
            /** @description Path of the field in the part, or of the part itself */
            path: string;
        };
        PartMoneyView: {
            amountOre: number;
            /** @enum {string} */
            currency: "NOK" | "DKK";
            /** Format: uuid */
            payerId?: string;
            /** Format: uuid */
            payingServiceId?: string;
        };
        PartPayloadView: {
            areas?: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            ceiling?: components["schemas"]["AmountView"];
            costToYou?: string;
            /** Format: date */
            due?: string;
            /** Format: uuid */
            goalId?: string;
            /** Format: uuid */
            handOverId?: string;
            /** @enum {string} */
            horizon?: "now" | "long";
            ifNo?: string;
            ifYes?: string;
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en";
            money?: components["schemas"]["PartMoneyView"];
            options?: components["schemas"]["OptionView"][];
            owner?: components["schemas"]["MemberOwnerView"] | components["schemas"]["ServiceOwnerView"] | components["schemas"]["CivilSocietyOwnerView"] | components["schemas"]["JointOwnerView"];
            ownerIds?: string[];
            /** @description What must be in place before it holds */
            precondition?: string;
            reason?: string;
            /** Format: uuid */
            serviceId?: string;
            serviceIds?: string[];
            /** Format: date */
            startsOn?: string;
            /** @enum {string} */
            supportLevel?: "alone" | "with-help" | "done-by-service";
            /**
             * Format: date
             * @description Holds from this day, not before
             */
            takesEffectOn?: string;
            /**
             * Format: uuid
             * @description What is changed or ended
             */
            targetId?: string;
            text?: string;
            title: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validTo?: string;
        };
        PartRefusalView: {
            /** @enum {string} */
            code: "area-not-allowed" | "unclassified" | "mixed-class" | "subject-missing" | "subject-unknown" | "signer-may-not-see" | "protected-service-in-wide-lane";
            /** Format: uuid */
            partId: string;
            /** Format: uuid */
            personId: string | null;
        };
        PartView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "goal-add" | "goal-change" | "goal-end" | "action-add" | "action-change" | "action-end" | "kindergarten-change" | "after-school-care" | "school-choice" | "school-type-change" | "education-choice" | "special-education-upper" | "leisure-start" | "association-join" | "move-in-country" | "move-abroad" | "name-change" | "passport" | "health-care-daily" | "health-care-larger" | "health-care-preventive" | "money-spend" | "team-service-add" | "coordinator-change" | "standing-agreement-open" | "plan-adopt";
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @enum {string} */
            matterClass?: "own" | "daily-care" | "daily-authority" | "parental-responsibility";
            namedIds: string[];
            payload: components["schemas"]["PartPayloadView"];
            subjectIds: string[];
        };
        PeopleToBarView: {
            items: components["schemas"]["PersonToBarView"][];
        };
        PersonFactsDto: {
            /**
             * Format: date
             * @description The day of birth, of whoever was written in with another
             */
            birthDate?: string;
            /**
             * Format: date
             * @description Born on, of whoever was not born yet
             */
            bornOn?: string;
            /** @enum {string} */
            capacity?: "full" | "no-consent";
            /**
             * Format: date
             * @description Died on
             */
            diedOn?: string;
            /** @description Family name */
            familyName?: string;
            /** @description Given name */
            givenName?: string;
            /** @enum {string} */
            language?: "nb" | "nn" | "da" | "en";
            /** @description Fødselsnummer or CPR number of whoever was written in without one; needed to log in */
            nationalNumber?: string;
            /** @description Why a small child cannot form a view of its own; null once it can */
            noViewReason?: string | null;
            /** @enum {string} */
            protectionGrade?: "none" | "confidential" | "strictly-confidential";
        };
        PersonLineView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            barred: boolean | null;
            /** @enum {string} */
            because: "self" | "coordinates" | "answers-for" | "same-household" | "answers-for-me" | "parent-of-my-child" | "represents-me" | "supports" | "supports-me" | "consented" | "own-step";
            /** Format: date */
            birthDate: string | null;
            /** @enum {string|null} */
            capacity: "full" | "no-consent" | null;
            /** Format: date */
            diedOn: string | null;
            /** Format: date */
            dueDate: string | null;
            familyName: string | null;
            givenName: string;
            interpreterLanguage: string | null;
            /** Format: uuid */
            memberId: string | null;
            noViewReason: string | null;
            /** Format: uuid */
            personId: string;
            /** @enum {string|null} */
            protectionGrade: "none" | "confidential" | "strictly-confidential" | null;
            /** @enum {string} */
            role: "adult" | "child" | "unborn" | "parent-elsewhere" | "representative" | "support-person";
            /** @description A child too young for an own page: whoever answers for it reads that page with it */
            together: boolean;
            version: number | null;
        };
        PersonToBarView: {
            givenName: string;
            member: boolean;
            /** Format: uuid */
            personId: string;
        };
        PlaceView: {
            /** @enum {string} */
            because: "coordinates" | "own-place" | "accountable" | "consented" | "same-family";
            /** @enum {string} */
            duty: "coordinator" | "stand-in" | "professional";
            /** Format: uuid */
            id: string;
            /** @description The reader can take this service out of their own matters */
            mayRemove: boolean;
            name: string | null;
            /** Format: uuid */
            personId: string | null;
            service: components["schemas"]["ServiceLineView"] | null;
            /** Format: date */
            until: string | null;
        };
        PlanAreaView: {
            /** @description Steps under no goal the viewer sees */
            actions: components["schemas"]["PlanStepView"][];
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            goals: components["schemas"]["PlanGoalView"][];
        };
        PlanBasisView: {
            /** Format: date */
            agreedOn?: string;
            /** Format: uuid */
            decisionId?: string;
            /** @enum {string} */
            kind: "own-promise" | "decision" | "standing-agreement" | "trial" | "appointment";
            promisedBy?: components["schemas"]["PlanPersonView"];
            /** @description Somebody promised it whose name the reader may not know */
            promisedByAnother?: boolean;
            /** Format: uuid */
            standingAgreementId?: string;
            /** Format: uuid */
            trialId?: string;
            /** Format: date */
            trialUntil?: string;
        };
        PlanDelegationView: {
            /** Format: uuid */
            fromPersonId: string;
            /** Format: uuid */
            id: string;
            kinds: ("goal-add" | "goal-change" | "goal-end" | "action-add" | "action-change" | "action-end" | "kindergarten-change" | "after-school-care" | "school-choice" | "school-type-change" | "education-choice" | "special-education-upper" | "leisure-start" | "association-join" | "move-in-country" | "move-abroad" | "name-change" | "passport" | "health-care-daily" | "health-care-larger" | "health-care-preventive" | "money-spend" | "team-service-add" | "coordinator-change" | "standing-agreement-open" | "plan-adopt")[];
            /** Format: uuid */
            toPersonId: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        PlanGoalView: {
            actions: components["schemas"]["PlanStepView"][];
            basis: components["schemas"]["PlanBasisView"];
            /** Format: date */
            due: string | null;
            /** @enum {string} */
            horizon: "now" | "long";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @enum {string} */
            state: "planned" | "in-progress" | "done" | "stopped" | "replaced";
            subjectIds: string[];
            text: string | null;
            title: string;
            version: number;
        };
        PlanOwnerView: {
            /** @enum {string} */
            kind: "member" | "service" | "civil-society" | "joint";
            /** @description Civil society: who */
            name: string | null;
            /** @description Somebody does it too whose name the reader may not know */
            others: boolean;
            persons: components["schemas"]["PlanPersonView"][];
            services: components["schemas"]["PlanPersonView"][];
        };
        PlanPersonView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlanServicePromiseView: {
            answer: string | null;
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: uuid */
            decisionId: string | null;
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            partId: string | null;
            /** Format: uuid */
            serviceId: string;
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "asked" | "confirmed" | "refused";
            what: string;
            whenWanted: string;
        };
        PlanStepView: {
            allowedActions: ("begin" | "report" | "finish" | "resume" | "stop")[];
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            atTime: string | null;
            basis: components["schemas"]["PlanBasisView"];
            /** Format: date */
            due: string | null;
            /** Format: uuid */
            goalId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "goal-add" | "goal-change" | "goal-end" | "action-add" | "action-change" | "action-end" | "kindergarten-change" | "after-school-care" | "school-choice" | "school-type-change" | "education-choice" | "special-education-upper" | "leisure-start" | "association-join" | "move-in-country" | "move-abroad" | "name-change" | "passport" | "health-care-daily" | "health-care-larger" | "health-care-preventive" | "money-spend" | "team-service-add" | "coordinator-change" | "standing-agreement-open" | "plan-adopt";
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            lastNote: string | null;
            money: components["schemas"]["MoneyView"] | null;
            /**
             * Format: uuid
             * @description The standing agreement under which the caller may change it at once
             */
            movableUnder: string | null;
            owner: components["schemas"]["PlanOwnerView"];
            place: string | null;
            /**
             * Format: uuid
             * @description Can be said "Stopp" to
             */
            practicalStepId: string | null;
            /** Format: date */
            startsOn: string | null;
            /** @enum {string} */
            state: "planned" | "in-progress" | "done" | "stopped" | "replaced";
            subjectIds: string[];
            /** @enum {string} */
            supportLevel: "alone" | "with-help" | "done-by-service";
            text: string | null;
            title: string;
            version: number;
        };
        PlanView: {
            allowedActions: ("promise" | "delegate" | "ask-service")[];
            areas: components["schemas"]["PlanAreaView"][];
            delegations: components["schemas"]["PlanDelegationView"][];
            /** Format: uuid */
            familyId: string;
            /** @description To the coordinator; empty for others */
            servicePromises: components["schemas"]["PlanServicePromiseView"][];
            standingAgreements: components["schemas"]["StandingAgreementView"][];
            /** @enum {string} */
            step: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
            /** Format: date */
            today: string;
            trials: components["schemas"]["RunningTrialView"][];
            version: number;
        };
        PolicyListView: {
            items: components["schemas"]["PolicyView"][];
        };
        PolicyView: {
            /** @enum {string} */
            key: "own-device-level" | "step-up-minutes" | "proposal-open-days" | "thinking-time-hours" | "effect-delay-working-days" | "unreachable-days" | "unreachable-attempts" | "reconsideration-days" | "standing-agreement-months" | "standing-agreement-ceiling" | "delegation-months" | "trial-days" | "stand-in-weeks" | "safety-bar-days" | "consent-months" | "first-follow-up-months" | "families-an-hour" | "accent";
            /** @description What the country’s rule allows */
            limit: components["schemas"]["WordLimitView"] | components["schemas"]["NumberLimitView"];
            /**
             * Format: date-time
             * @description Null: the country’s own rule holds
             */
            setAt: string | null;
            value: number | string;
        };
        PracticalStepDto: {
            /**
             * Format: uuid
             * @description The step that changes; none for a small measure
             */
            actionId?: string;
            amountOre?: number;
            /** @enum {string} */
            area?: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** @description time: weekday and hour in words */
            atTime?: string;
            /** @enum {string} */
            currency?: "NOK" | "DKK";
            /**
             * Format: date
             * @description delay: the new due day
             */
            due?: string;
            /** @enum {string} */
            kind: "time" | "place" | "substitute" | "delay" | "small-measure";
            /** @description place: where from now on */
            place?: string;
            /**
             * Format: uuid
             * @description substitute: a person or service of the agreement
             */
            substituteId?: string;
            text?: string;
            /** @description small-measure: what */
            title?: string;
        };
        PracticalStepView: {
            /**
             * Format: uuid
             * @description The step as it stands now; "Stopp" is said to it
             */
            actionId: string;
            /** Format: uuid */
            agreementId: string;
            /** Format: uuid */
            formerActionId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "time" | "place" | "substitute" | "delay" | "small-measure";
        };
        PreconditionView: {
            /** Format: date-time */
            metAt: string | null;
            /** Format: uuid */
            partId: string;
            text: string;
        };
        PreviewView: {
            missing: ("parts" | "affected" | "valid-parts" | "visible-to-signer" | "service-promise" | "hand-over-acceptance" | "informing-refusal" | "urgent-reason" | "signatures" | "child-view" | "weighing" | "coordinator-reading" | "call-back" | "other-route" | "effect-time" | "precondition" | "coordinator-review")[];
            missingPromises: components["schemas"]["MissingPromiseView"][];
            notTold: components["schemas"]["NotToldView"][];
            refusals: components["schemas"]["PartRefusalView"][];
            requirements: components["schemas"]["RequirementView"][];
        };
        ProblemView: {
            /** @description The rule’s own word for why */
            because?: string;
            /** @enum {string} */
            code: "agreement-over" | "already-answered" | "already-brought" | "already-closed" | "already-ended" | "already-exists" | "already-in-team" | "already-reviewed" | "already-there" | "answer-the-first" | "cannot-propose" | "child-not-heard" | "clock-goes-forward" | "consent-missing" | "consent-not-given" | "consent-other-route" | "contact-point-invalid" | "contradicts-record" | "csrf" | "delegation-refused" | "disclosure-danger-unstated" | "disclosure-ends-before-it-begins" | "disclosure-ends-too-late" | "disclosure-needs-a-day" | "disclosure-not-for-review" | "disclosure-not-permitted" | "fact-refused" | "file-altered" | "file-infected" | "file-not-kept" | "file-not-safe" | "file-not-taken" | "file-not-yours" | "file-others-first" | "file-out-of-reach" | "file-too-many-points" | "file-unreadable" | "forbidden" | "gate-refused" | "hand-over-first" | "hand-over-not-accepted" | "hand-over-open" | "health-word-not-in-this-country" | "health-word-not-yours" | "health-word-own-anyway" | "health-word-stands-already" | "health-word-too-young" | "idempotency-mismatch" | "interpreter-too-near" | "invalid-request" | "lane-not-yours" | "lane-others-must-agree" | "lane-unknown-person" | "lane-would-shut-out" | "last-administrator" | "level-too-low" | "lock-out-needs-end" | "login-failed" | "login-too-weak" | "login-unavailable" | "malformed-request" | "mark-not-now" | "merge-refused" | "national-number-invalid" | "needs-decision" | "no-such-signal" | "not-an-own-promise" | "not-asked" | "not-found" | "not-in-file" | "not-in-service" | "not-logged-in" | "not-renewable" | "not-your-child" | "not-yours-to-give" | "note-needed" | "only-for-adults" | "other-person" | "own-choice" | "paper-lane-not-open" | "paper-never-shared" | "paper-nobody-named" | "paper-not-about" | "paper-others-decide" | "paper-shared" | "paper-taken-away" | "part-incomplete" | "part-refused" | "period-reversed" | "period-too-long" | "policy-refused" | "precondition-required" | "progress-refused" | "promise-refused" | "refused-by-rule" | "request-already-answered" | "request-of-another-kind" | "request-taken-back" | "route-not-allowed" | "service-closed" | "stale-sheet" | "stays-behind" | "step-not-open" | "step-not-possible" | "step-up-needed" | "target-over" | "thinking-time-refused" | "too-early" | "too-large" | "too-long" | "too-many-requests" | "too-much-to-take" | "trial-not-allowed" | "try-again" | "unavailable" | "unexpected" | "unknown-notice" | "unsupported-media-type" | "version-conflict" | "withdraw-instead" | "wrong-source" | "wrong-state";
            /** @description version-conflict on a draft: the fields that stand otherwise now than you sent them */
            differs?: string[];
            /**
             * Format: date-time
             * @description From when
             */
            earliestSignAt?: string | null;
            errors?: (components["schemas"]["FieldFaultView"] | components["schemas"]["PartFaultView"])[];
            /** @description cannot-propose: what is missing */
            missing?: ("parts" | "affected" | "valid-parts" | "visible-to-signer" | "service-promise" | "hand-over-acceptance" | "informing-refusal" | "urgent-reason" | "signatures" | "child-view" | "weighing" | "coordinator-reading" | "call-back" | "other-route" | "effect-time" | "precondition" | "coordinator-review")[];
            /** @description cannot-propose: which parts, and why */
            refusals?: components["schemas"]["RefusedPartView"][];
            requestId: string;
            /** @description too-many-requests: in how many seconds */
            retryAfter?: number;
            status: number;
            title: string;
            type: string;
            /** @description The version that holds now */
            version?: number;
        };
        ProgressDto: {
            /** @enum {string} */
            act: "begin" | "report" | "finish" | "resume";
            note?: string;
        };
        ProgressView: {
            /** Format: uuid */
            actionId: string;
            /** Format: uuid */
            id: string;
            note: string | null;
            /** @enum {string} */
            state: "planned" | "in-progress" | "done" | "stopped" | "replaced";
            version: number;
        };
        PromiseDto: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: uuid */
            decisionId?: string;
            /** Format: date */
            due?: string;
            /** Format: uuid */
            goalId?: string;
            /**
             * @default service
             * @enum {string}
             */
            kind?: "own" | "service";
            /**
             * @default subjects
             * @enum {string}
             */
            lane?: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons";
            /**
             * Format: uuid
             * @description The part of the draft, or of the next version as it is written, that the promise is for
             */
            partId?: string;
            /**
             * Format: uuid
             * @description Own promise: the own promise this one takes over from
             */
            replacesId?: string;
            /** Format: uuid */
            serviceId?: string;
            /** @description Asked promise: whom it is about */
            subjectIds?: string[];
            text?: string;
            /** @description Own promise: what I will do */
            title?: string;
            /** @description Asked promise: what the service is asked to do, without names */
            what?: string;
            /** @description Asked promise: when it is wanted, in words */
            whenWanted?: string;
            /** @description Asked promise: the text may name them; a consent must cover it */
            withNames?: boolean;
        };
        PromiseView: {
            /** Format: uuid */
            actionId?: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "own" | "service";
            /** Format: uuid */
            serviceId?: string;
            /** @enum {string} */
            state: "asked" | "confirmed" | "refused" | "planned";
        };
        ProofStepView: {
            hash: string;
            /** @enum {string} */
            side: "left" | "right";
        };
        ProvenEventView: {
            checkpoint: string;
            event: components["schemas"]["SealedEventView"];
            path: components["schemas"]["ProofStepView"][];
            salt: string;
        };
        PublicKeyView: {
            /** @enum {string} */
            alg: "EdDSA";
            /** @enum {string} */
            crv: "Ed25519";
            kid: string;
            /** @enum {string} */
            kty: "OKP";
            /** @enum {string} */
            purpose: "receipt" | "checkpoint";
            /** @enum {string} */
            use: "sig";
            x: string;
        };
        ReachView: {
            attempts: components["schemas"]["TriedView"][];
            /** @description How many more attempts the municipality asks for */
            attemptsLeft: number;
            confirmed: boolean;
            /** @description Over how many days */
            leastDays: number;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            verdict: "too-few-attempts" | "one-route-only" | "too-short" | "not-confirmed" | "unreachable";
        };
        ReadBroughtDto: {
            file: string;
        };
        ReadersDto: {
            /** @description Whether the coordinator, who sees nothing else of it, may read it */
            coordinatorReads?: boolean;
            readableBy: string[];
        };
        ReasonView: {
            /** @enum {string} */
            because: "own-voice" | "carries-child" | "signs-by-age" | "holds-responsibility" | "one-holder-suffices" | "child-lives-with" | "shared-residence" | "daily-care-now" | "represents-under-mandate" | "care-order" | "unaccompanied-minor" | "heard-by-age" | "heard-great-weight" | "heard-without-capacity" | "told-party" | "told-parent" | "told-carer" | "holder-blocked" | "holder-unable" | "no-holder" | "no-representative" | "signer-dead" | "no-carrier" | "subject-unknown" | "no-rule" | "added-by-drafter" | "concerns-me-too" | "nobody-can-decide";
            /** Format: uuid */
            partId: string;
            /** @description The law or the rule, as the authority table names it */
            source: string;
            /** Format: uuid */
            subjectId: string;
        };
        ReceiptView: {
            /** @enum {string} */
            format: "velferdslab/receipt@1";
            /** @description The one key the receipt is signed with */
            keys: components["schemas"]["KeySetView"];
            /** @description Who answered what to which version, signed by the house */
            receipt: string;
            /** @description To the signer, while it is what was answered */
            sheet?: components["schemas"]["SheetDocumentView"];
        };
        ReceivedView: {
            /** @enum {boolean} */
            received: true;
        };
        ReconsiderationAskedView: {
            /** Format: date */
            answerBy: string;
            /** Format: uuid */
            id: string;
        };
        ReconsiderationDto: {
            reason: string;
        };
        ReconsiderationsView: {
            items: components["schemas"]["ReconsiderationView"][];
        };
        ReconsiderationView: {
            answer: string | null;
            /** Format: date */
            answerBy: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            reason: string;
        };
        RecordAnswerDto: {
            /** @enum {string} */
            answer: "yes" | "yes-with-words" | "no";
            /**
             * @description The person has a copy in their own language
             * @enum {boolean}
             */
            copyGiven: true;
            /** @description How the identity was checked, and by whom. */
            identityChecked: string;
            /** @description Left out when nobody interpreted */
            interpretedBy?: components["schemas"]["InterpretedByDto"];
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en";
            /** @description Where the paper is, or what was said and where. */
            note: string;
            /** Format: uuid */
            personId: string;
            /** @description Who else was there */
            present?: string[];
            /** @enum {string} */
            route: "paper" | "oral";
            words?: string;
            wordsFor?: string[];
        };
        RecordedIdView: {
            /** Format: uuid */
            id: string;
        };
        RecordedView: {
            /** Format: uuid */
            id: string;
        };
        RefuseCorrectionDto: {
            answer: string;
            /** @enum {string} */
            reason: "true-as-it-stands" | "signed-text" | "another-authority" | "cannot-tell";
        };
        RefusedPartView: {
            /** @enum {string} */
            code: "area-not-allowed" | "unclassified" | "mixed-class" | "subject-missing" | "subject-unknown" | "signer-may-not-see" | "protected-service-in-wide-lane";
            /** Format: uuid */
            partId: string;
            /** Format: uuid */
            personId: string | null;
        };
        RefusePromiseDto: {
            /**
             * @default other
             * @enum {string}
             */
            because?: "no-capacity" | "not-our-task" | "law-forbids" | "needs-more-information" | "other";
            reason: string;
        };
        RemovedPartView: {
            /** @description As it stood; null when the reader may no longer read it, and then only that it is gone. */
            part: components["schemas"]["PartView"] | null;
            /**
             * Format: uuid
             * @description The part of the former version.
             */
            partId: string;
        };
        RenewConsentDto: {
            /**
             * Format: uuid
             * @description Paper and oral: who gave or refused
             */
            givenBy?: string;
            /** @description Left out when nobody interpreted */
            interpretedBy?: components["schemas"]["InterpretedByDto"];
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en" | "ar" | "so" | "ti" | "uk" | "prs" | "pl";
            /** @description Paper and oral: how, where and with whom */
            note?: string;
            /** @description Which notice was shown */
            noticeVersion: string;
            /**
             * @default own-device
             * @enum {string}
             */
            route?: "own-device" | "guest-device" | "assisted" | "paper" | "oral";
            /**
             * Format: date
             * @description As long as the municipality usually lets it when left out
             */
            validTo?: string;
        };
        RepresentationView: {
            basis: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "guardian" | "future-power" | "care-order" | "unaccompanied-minor" | "foster-parent";
            mandate: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[] | null;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            representativeId: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        RepresentativeDto: {
            /** @description The legal basis and where it is documented */
            basis: string;
            /** @enum {string} */
            kind: "guardian" | "future-power" | "care-order" | "unaccompanied-minor" | "foster-parent";
            /** @description All areas when left out */
            mandate?: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /**
             * Format: uuid
             * @description The person represented
             */
            personId: string;
            /** @description The representative, when new */
            representative?: components["schemas"]["NewPersonDto"];
            /**
             * Format: uuid
             * @description The representative, when already known here
             */
            representativeId?: string;
            /**
             * Format: date
             * @description In force from; today when left out
             */
            validFrom?: string;
            /**
             * Format: date
             * @description Until; open when left out
             */
            validTo?: string;
        };
        RequestMadeView: {
            /** Format: uuid */
            id: string;
        };
        RequirementView: {
            answered?: boolean;
            /** @enum {string} */
            because: "own-voice" | "carries-child" | "signs-by-age" | "holds-responsibility" | "one-holder-suffices" | "child-lives-with" | "shared-residence" | "daily-care-now" | "represents-under-mandate" | "care-order" | "unaccompanied-minor" | "heard-by-age" | "heard-great-weight" | "heard-without-capacity" | "told-party" | "told-parent" | "told-carer" | "holder-blocked" | "holder-unable" | "no-holder" | "no-representative" | "signer-dead" | "no-carrier" | "subject-unknown" | "no-rule" | "added-by-drafter" | "concerns-me-too" | "nobody-can-decide";
            /** Format: uuid */
            personId: string | null;
            reasons: components["schemas"]["ReasonView"][];
            /** @enum {string} */
            role: "sign" | "heard" | "told";
            /** @enum {string} */
            state?: "open" | "met" | "refused" | "impossible" | "other-route";
        };
        RetentionMarkDto: {
            /** @enum {string} */
            reason: "complaint" | "court" | "audit" | "request" | "handed-over";
        };
        RetentionMarkView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            reason: "complaint" | "court" | "audit" | "request" | "handed-over";
            /** Format: date-time */
            setAt: string;
        };
        ReviewDisclosureDto: {
            /** @enum {string} */
            finding: "well-founded" | "not-well-founded";
            /**
             * Format: date
             * @description When what stays hidden is looked at again
             */
            lookAgainOn?: string;
            note: string;
            /** @description Tell the family now, where it has been kept from them */
            show: boolean;
        };
        ReviewKeptOutDto: {
            /**
             * Format: date
             * @description When it is looked at again, at most a year ahead
             */
            reviewOn: string;
        };
        ReviewSignalDto: {
            /** @description What was found, and what was done about it */
            note: string;
            occurrence: string;
            /** @enum {string} */
            signal: "own-family" | "own-neighbourhood" | "after-leaving" | "many-families" | "outside-hours";
            /** Format: uuid */
            viewerId: string;
        };
        RightsRequestView: {
            /** @enum {string|null} */
            about: "person" | "family" | "plan" | "decision" | "consent" | "statutory-decision" | "other" | null;
            allowedActions: ("withdraw" | "correct" | "refuse" | "answer")[];
            answer: string | null;
            /** Format: date */
            answerBy: string;
            /** Format: date-time */
            answeredAt: string | null;
            /** @enum {string|null} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety" | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            carriedOutAt: string | null;
            /** @description How many things went */
            gone: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "correction" | "erasure";
            /** @description First name of whoever asked */
            person: string;
            /** Format: uuid */
            personId: string;
            /** @enum {string|null} */
            reason: "true-as-it-stands" | "signed-text" | "another-authority" | "cannot-tell" | null;
            /** Format: uuid */
            refId: string | null;
            shouldBe: string | null;
            /** @description What goes and what stays: as it was answered, or as it would be now for whoever answers */
            sorted: components["schemas"]["KeptKindView"][] | null;
            /** @enum {string} */
            state: "asked" | "withdrawn" | "corrected" | "refused" | "answered" | "carried-out";
            /** @description First name of whom it is about */
            subject: string;
            /** Format: uuid */
            subjectId: string;
            what: string;
            why: string | null;
        };
        RightsView: {
            items: components["schemas"]["RightsRequestView"][];
            /** @description About oneself; empty for whoever only answers */
            kept: components["schemas"]["KeptKindView"][];
            /** @description What keeps the papers; to the coordinator alone */
            marks: components["schemas"]["RetentionMarkView"][];
            /** @description What may be marked now */
            mayMark: ("complaint" | "court" | "audit" | "request" | "handed-over")[];
            notes: components["schemas"]["CorrectionNoteView"][];
            /** @description For whom one may ask: oneself first */
            people: components["schemas"]["OwnPersonView"][];
        };
        RunningTrialView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            until: string;
        };
        SayHealthWordDto: {
            /** @description Of an assessment: which health professional made it, and where */
            assessedBy?: string;
            /** Format: uuid */
            childId: string;
            /** @enum {string} */
            kind: "objection" | "assessment";
        };
        SealedEventView: {
            access: string;
            /** @enum {string|null} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety" | null;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            familyId: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            municipality: number;
            payload: {
                /** Format: uuid */
                actionId?: string;
                /** Format: uuid */
                adultId?: string;
                /** Format: uuid */
                agreementId?: string;
                /** @enum {string} */
                answer?: "yes" | "yes-with-words" | "no";
                /** Format: uuid */
                appointmentId?: string;
                areas?: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
                /** Format: date-time */
                at?: string;
                /** Format: uuid */
                attemptId?: string;
                /** Format: uuid */
                basisId?: string;
                /** Format: uuid */
                blockId?: string;
                /** Format: uuid */
                childId?: string;
                confirmed?: boolean;
                /** Format: uuid */
                consentId?: string;
                /** Format: date */
                decidedOn?: string;
                /** Format: uuid */
                decisionId?: string;
                /** Format: uuid */
                delegationId?: string;
                /** Format: uuid */
                disclosureId?: string;
                documentHash?: string;
                /** Format: uuid */
                exportId?: string;
                /** Format: uuid */
                familyId?: string;
                fields?: string[];
                from?: string;
                /** Format: uuid */
                goalId?: string;
                ground?: string;
                /** Format: uuid */
                handOverId?: string;
                /** Format: uuid */
                holderId?: string;
                holderIds?: string[];
                /** Format: uuid */
                householdId?: string;
                /** Format: uuid */
                keptOutId?: string;
                key?: string;
                kind?: string;
                lane?: string;
                /** Format: uuid */
                markId?: string;
                /** Format: uuid */
                memberId?: string;
                /** Format: date */
                on?: string;
                /** Format: uuid */
                packageId?: string;
                /** Format: uuid */
                paperId?: string;
                /** Format: uuid */
                partId?: string;
                /** Format: uuid */
                personId?: string;
                personIds?: string[];
                /** Format: uuid */
                policyId?: string;
                /** Format: uuid */
                promiseId?: string;
                reach?: string;
                /** Format: uuid */
                readerId?: string;
                reason?: string;
                receiptHash?: string;
                /** Format: uuid */
                reconsiderationId?: string;
                /** Format: uuid */
                recordId?: string;
                /** Format: uuid */
                refId?: string;
                /** Format: uuid */
                refusalId?: string;
                /** Format: uuid */
                renewsId?: string;
                /** Format: uuid */
                representativeId?: string;
                /** Format: uuid */
                requestId?: string;
                role?: string;
                rootHash?: string;
                /** @enum {string} */
                route?: "own-device" | "guest-device" | "assisted" | "paper" | "oral" | "letter" | "phone" | "message" | "visit" | "digital-post" | "through-another" | "private-call";
                /** Format: uuid */
                serviceId?: string;
                sheetHash?: string;
                /** Format: uuid */
                signatureId?: string;
                /** Format: uuid */
                signerId?: string;
                source?: string;
                /** Format: uuid */
                staffId?: string;
                state?: string;
                /** Format: uuid */
                statutoryDecisionId?: string;
                /** Format: uuid */
                stepId?: string;
                /** Format: uuid */
                subjectId?: string;
                /** Format: uuid */
                supportId?: string;
                /** Format: uuid */
                talkId?: string;
                /** Format: uuid */
                teamMemberId?: string;
                to?: string;
                /** Format: uuid */
                toId?: string;
                topic?: string;
                /** Format: uuid */
                trialId?: string;
                until?: string;
                version?: number;
                /** Format: uuid */
                viewId?: string;
            };
            /** Format: uuid */
            personId: string | null;
            subjectIds: string[];
            /** @enum {string} */
            type: "family-founded" | "family-step-changed" | "person-registered" | "person-corrected" | "person-died" | "person-born" | "member-joined" | "member-left" | "member-mistaken" | "persons-merged" | "merge-undone" | "household-set" | "household-left" | "parental-responsibility-recorded" | "parental-responsibility-ended" | "daily-authority-recorded" | "residence-recorded" | "daily-authority-ended" | "residence-ended" | "exemption-recorded" | "exemption-confirmed" | "reader-named" | "representative-recorded" | "representative-ended" | "block-set" | "block-lifted" | "block-reviewed" | "support-person-named" | "support-person-ended" | "coordinator-appointed" | "stand-in-appointed" | "hand-over-proposed" | "hand-over-accepted" | "hand-over-declined" | "coordinator-changed" | "team-joined" | "guest-invited" | "guest-until-set" | "team-left" | "employee-kept-out" | "employee-let-in" | "consent-given" | "consent-refused" | "consent-renewed" | "consent-withdrawn" | "consent-expired" | "consent-invalidated" | "health-word-said" | "health-word-ended" | "disclosure-made" | "disclosure-shown" | "disclosure-reviewed" | "paper-added" | "paper-lane-changed" | "paper-taken-away" | "paper-deleted" | "correction-asked" | "correction-made" | "correction-refused" | "erasure-asked" | "erasure-answered" | "erasure-carried-out" | "request-withdrawn" | "retention-marked" | "retention-mark-ended" | "family-removed" | "own-promise-made" | "service-promise-asked" | "service-promise-confirmed" | "service-promise-refused" | "standing-agreement-opened" | "standing-agreement-ended" | "standing-agreement-lane-chosen" | "practical-step-taken" | "practical-step-stopped" | "delegation-given" | "delegation-ended" | "goal-set" | "goal-ended" | "goal-lane-chosen" | "action-set" | "action-lane-chosen" | "action-progressed" | "action-stopped" | "decision-drafted" | "decision-proposed" | "decision-revised" | "decision-reopened" | "decision-agreed" | "decision-in-effect" | "decision-not-agreed" | "decision-withdrawn" | "decision-expired" | "decision-other-route" | "affected-added" | "signature-given" | "signature-withdrawn" | "signature-called-back" | "child-heard" | "objection-weighed" | "talk-asked" | "talk-held" | "precondition-met" | "thinking-time-set" | "trial-started" | "trial-ended" | "contact-tried" | "signer-unreachable" | "reconsideration-asked" | "reconsideration-answered" | "statutory-decision-recorded" | "emergency-reviewed" | "informing-refused" | "reminder-sent" | "service-set-up" | "staff-appointed" | "staff-ended" | "log-ins-ended" | "policy-set" | "plan-taken" | "plan-brought" | "export-made";
        };
        SeeingServiceView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SeenByServiceView: {
            /** Format: date-time */
            at: string;
            decisions: components["schemas"]["DecisionView"][];
            history: components["schemas"]["EventView"][];
            members: components["schemas"]["PersonLineView"][];
            papers: components["schemas"]["PaperView"][];
            plan: components["schemas"]["PlanView"];
            service: components["schemas"]["SeeingServiceView"];
            statutoryDecisions: components["schemas"]["StatutoryDecisionView"][];
        };
        SeenView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            because: "own-item" | "answers-for-subject" | "same-household" | "same-family" | "named" | "own-service-notes" | "own-step" | "consent" | "coordinates" | "asked" | "own" | "own-families" | "named-reader" | "reviews";
            /**
             * Format: date
             * @description By the municipality’s clock
             */
            day: string;
            /** Format: uuid */
            id: string;
            isEmployee: boolean;
            /** @enum {string} */
            kind: "plan" | "decision" | "sheet" | "child-view" | "history" | "family" | "vault-address" | "vault-phone" | "vault-email" | "vault-national-number" | "consents" | "statutory-decisions" | "disclosures" | "papers" | "help" | "requests" | "export" | "preview" | "list";
            service: components["schemas"]["NamedView"] | null;
            subjects: components["schemas"]["NamedView"][];
            times: number;
            viewer: components["schemas"]["NamedView"];
        };
        ServiceLineView: {
            /** Format: uuid */
            id: string;
            name: string;
            phone: string | null;
            /** @enum {string} */
            sector: "housing" | "school" | "kindergarten" | "health" | "employment" | "child-welfare" | "family-support" | "addiction" | "crisis-centre" | "prison" | "culture";
        };
        ServiceListView: {
            items: components["schemas"]["ServiceView"][];
        };
        ServiceOwnerView: {
            /** @enum {string} */
            kind: "service";
            /** Format: uuid */
            serviceId: string;
        };
        ServiceView: {
            /** Format: date */
            closedOn: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            owner: "municipality" | "county" | "state" | "hospital" | "private";
            phone: string | null;
            /** @enum {string} */
            secrecy: "ordinary" | "protected";
            /** @enum {string} */
            sector: "housing" | "school" | "kindergarten" | "health" | "employment" | "child-welfare" | "family-support" | "addiction" | "crisis-centre" | "prison" | "culture";
            version: number;
        };
        SetHouseholdDto: {
            /**
             * Format: date
             * @description From; today when left out
             */
            from?: string;
            /** @description What the family calls this home; never an address */
            name: string;
            /** @description Who lives together, somebody at least; a child may stand in two households */
            personIds: string[];
        };
        SetPolicyDto: {
            /** @enum {string} */
            key: "own-device-level" | "step-up-minutes" | "proposal-open-days" | "thinking-time-hours" | "effect-delay-working-days" | "unreachable-days" | "unreachable-attempts" | "reconsideration-days" | "standing-agreement-months" | "standing-agreement-ceiling" | "delegation-months" | "trial-days" | "stand-in-weeks" | "safety-bar-days" | "consent-months" | "first-follow-up-months" | "families-an-hour" | "accent";
            value: number | string;
        };
        SheetDocumentView: {
            parts: components["schemas"]["SheetPartView"][];
            rootHash: string;
            /** Format: uuid */
            signerId: string;
        };
        SheetPartView: {
            part: components["schemas"]["PartContentView"];
            salt: string;
        };
        SheetPreviewView: {
            /** @description The areas of life of the parts the reader sees */
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: uuid */
            decisionId: string;
            /** @description The names behind the ids on the sheet */
            names: components["schemas"]["NameView"][];
            /** Format: uuid */
            personId: string;
            /** @description Null for whoever does not see every part: it can name what they do not see */
            question: string | null;
            /** @description What they would be asked for */
            roles: ("sign" | "heard" | "told")[];
            /** @description Null when they may see no part of it */
            sheet: components["schemas"]["SheetDocumentView"] | null;
            sheetHash: string | null;
        };
        SheetView: {
            /** @description The areas of life of the parts the reader sees */
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** @description What is new since the last version the signer had a sheet on; null on the first. */
            changesSince: components["schemas"]["ChangesSinceView"] | null;
            /** Format: uuid */
            decisionId: string;
            /** @description The names behind the ids on the sheet and on the former one; no part of what is signed. */
            names: components["schemas"]["NameView"][];
            partHashes: string[];
            /** @description Null for whoever does not see every part: it can name what they do not see */
            question: string | null;
            sheet: components["schemas"]["SheetDocumentView"];
            sheetHash: string;
            version: number;
        };
        SignalReviewView: {
            note: string;
            /** Format: date-time */
            reviewedAt: string;
        };
        SignalView: {
            allowedActions: "review"[];
            /**
             * Format: date
             * @description By the municipality’s clock
             */
            day: string;
            families: number | null;
            hour: number | null;
            /** Format: date */
            leftOn: string | null;
            occurrence: string;
            review: components["schemas"]["SignalReviewView"] | null;
            service: string | null;
            /** @enum {string} */
            signal: "own-family" | "own-neighbourhood" | "after-leaving" | "many-families" | "outside-hours";
            times: number;
            viewer: string;
            /** Format: uuid */
            viewerId: string;
        };
        SignDecisionDto: {
            /** @description Whether the signer was alone when answering; left out when they would rather not say. */
            alone?: boolean;
            /** @enum {string} */
            answer: "yes" | "yes-with-words" | "no";
            /** @description Left out when nobody interpreted */
            interpretedBy?: components["schemas"]["InterpretedByDto"];
            /**
             * @description The language the sheet was shown in.
             * @enum {string}
             */
            language: "nb" | "nn" | "da" | "en";
            /**
             * Format: uuid
             * @description The adult whose delegation (fullmakt) this answer uses.
             */
            onBehalfOf?: string;
            /** @enum {string} */
            route?: "own-device" | "guest-device" | "assisted";
            /** @description The hash of the sheet that was read; another hash is answered with 409 and the current version. */
            sheetHash: string;
            words?: string;
            /** @description Who may read the words, beside the signer. */
            wordsFor?: string[];
        };
        SignedView: {
            /** @description Signed by the house; `npm run verify` reads it */
            receipt: string;
            /** Format: uuid */
            signatureId: string;
            /** @enum {string} */
            status: "draft" | "proposed" | "agreed" | "in-effect" | "not-agreed" | "withdrawn" | "expired" | "other-route";
        };
        SplitHouseholdDto: {
            /**
             * Format: date
             * @description From; today when left out
             */
            from?: string;
            /** @description Children who from now on stand in both households */
            inBothIds?: string[];
            /** @description What the family calls this home; never an address */
            name: string;
            /** @description Who lives together, somebody at least; a child may stand in two households */
            personIds: string[];
        };
        StaffListView: {
            items: components["schemas"]["StaffView"][];
        };
        StaffView: {
            familyName: string;
            givenName: string;
            /** Format: uuid */
            id: string;
            mandate: string | null;
            /** Format: uuid */
            personId: string;
            /** @enum {string} */
            role: "coordinator" | "professional" | "guest" | "service-leader" | "administrator" | "data-protection-officer" | "manager" | "discloser";
            /** Format: uuid */
            serviceId: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            version: number;
            workHours: string | null;
            workPhone: string | null;
        };
        StandInDto: {
            /**
             * Format: uuid
             * @description Who stands in, from the coordinator’s own service
             */
            personId: string;
            /** @description Why, for the record */
            reason: string;
            /**
             * Format: date
             * @description The last day, at most six weeks ahead
             */
            until: string;
        };
        StandingAgreementDto: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** @description Most money for one small measure, in øre */
            ceilingOre?: number;
            /** @enum {string} */
            currency?: "NOK" | "DKK";
            /** @enum {string} */
            lane?: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @enum {string} */
            language: "nb" | "nn" | "da" | "en";
            ownerIds?: string[];
            serviceIds?: string[];
            /** @description Whom it is about */
            subjectIds: string[];
            text?: string;
            /** @description The question put to the family */
            title: string;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description At most six months later
             */
            validTo: string;
        };
        StandingAgreementView: {
            allowedActions: ("step" | "measure" | "end")[];
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            basis: components["schemas"]["PlanBasisView"];
            ceiling: components["schemas"]["MoneyView"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @description Somebody may act under it whose name the reader may not know */
            others: boolean;
            ownerIds: string[];
            ownerServiceIds: string[];
            subjectIds: string[];
            title: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        StatusView: {
            /** @enum {string} */
            status: "draft" | "proposed" | "agreed" | "in-effect" | "not-agreed" | "withdrawn" | "expired" | "other-route";
        };
        StatutoryDecisionDto: {
            appealTo: string;
            /** Format: date */
            appealUntil?: string;
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            /** @description "Skjedde uten avtale": reviewed with the family within three working days. */
            emergency: boolean;
            howHeard: string;
            /**
             * @default subjects
             * @enum {string}
             */
            lane?: "subjects" | "household" | "family" | "consented-services";
            legalBasis: string;
            /** @description The family's own statement. */
            statement?: string;
            subjectIds: string[];
            title: string;
        };
        StatutoryDecisionsView: {
            items: components["schemas"]["StatutoryDecisionView"][];
        };
        StatutoryDecisionView: {
            allowedActions: "review"[];
            appealTo: string;
            /** Format: date */
            appealUntil: string | null;
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            decidedBy: string;
            /** Format: date */
            decidedOn: string;
            emergency: boolean;
            howHeard: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            legalBasis: string;
            /** Format: date */
            reviewBy: string | null;
            /** Format: date-time */
            reviewedAt: string | null;
            statement: string | null;
            subjectIds: string[];
            title: string;
        };
        StatutoryRecordedView: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            reviewBy: string | null;
        };
        StepDto: {
            /**
             * @description On which grounds; it stands in the family’s history
             * @enum {string}
             */
            reason: "talked-together" | "agreed-together" | "plan-under-way" | "goals-looked-at-again" | "family-wishes" | "cannot-be-reached" | "moved-away" | "family-is-back";
            /** @enum {string} */
            to: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
        };
        StepView: {
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            step: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
        };
        StoppedView: {
            /** Format: uuid */
            actionId: string;
            /** Format: uuid */
            decisionId: string | null;
            /** Format: uuid */
            restoredActionId: string | null;
            /** @enum {string} */
            state: "stopped";
        };
        SupportPersonDto: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /**
             * Format: uuid
             * @description Whom to support; oneself when left out
             */
            personId?: string;
            /** @description The support person, when new */
            supporter?: components["schemas"]["NewPersonDto"];
            /**
             * Format: uuid
             * @description The support person, when already known here
             */
            supporterId?: string;
            /**
             * Format: date
             * @description Until; open when left out
             */
            validTo?: string;
        };
        SupportView: {
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            personId: string;
            /** Format: uuid */
            supporterId: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
        };
        TakableListView: {
            items: components["schemas"]["TakableView"][];
        };
        TakableView: {
            /** @enum {string} */
            area: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "goal" | "step";
            /**
             * @description Why it cannot go along
             * @enum {string|null}
             */
            staysBecause: "over" | "about-another" | "another-does-it" | null;
            subjectIds: string[];
            title: string;
        };
        TakenPlanView: {
            /** @description The file: signed, and of use to nobody but whoever took it */
            file: string;
        };
        TakePlanDto: {
            /** @description The goals and steps that go along */
            itemIds: string[];
        };
        TalkDto: {
            /** @enum {string} */
            kind: "talk" | "interpreter";
            words?: string;
        };
        TalkView: {
            /** Format: date-time */
            closedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "talk" | "interpreter";
            /** Format: date-time */
            openedAt: string;
            /** Format: uuid */
            personId: string;
            words: string | null;
        };
        ThinkingTimeDto: {
            /**
             * Format: date-time
             * @description At least an hour ahead, later than what holds now, and no later than thinkUntilAtMost.
             */
            until: string;
        };
        ThinkingTimeView: {
            /** Format: date-time */
            closesAt: string;
            /** Format: date-time */
            earliestSignAt: string;
        };
        TrialDto: {
            partIds: string[];
        };
        TrialStartedView: {
            /** Format: date */
            endsOn: string;
            /** Format: uuid */
            id: string;
        };
        TriedView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            byEmployeeId: string;
            /** @enum {string} */
            route: "letter" | "phone" | "message" | "visit" | "digital-post" | "through-another";
        };
        UndoMergeDto: {
            /** @description How it is known that they are two */
            reason: string;
        };
        VoiceForCoordinatorView: {
            /** @description The areas of life of the parts the coordinator sees; none when the child alone let them in: they see nothing of it */
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: uuid */
            childId: string;
            /** Format: uuid */
            id: string;
            objects: boolean;
            /** @description Null when the coordinator does not see every part of the proposal */
            question: string | null;
            /** Format: date-time */
            saidAt: string;
            saysNothing: boolean;
            words: string | null;
        };
        VoicesForCoordinatorView: {
            items: components["schemas"]["VoiceForCoordinatorView"][];
        };
        WaitingView: {
            about: string | null;
            answered: components["schemas"]["AnsweredView"] | null;
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: date-time */
            closesAt: string | null;
            /** Format: uuid */
            familyId: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "decision" | "child-view" | "service-promise" | "hand-over" | "consent" | "consent-ending" | "help" | "talk" | "weighing" | "call-back" | "other-route" | "reconsideration" | "emergency-review" | "coming-of-age" | "exemption-confirm" | "call-to-make" | "unreachable-confirm";
            onBehalfOf: components["schemas"]["GiverView"] | null;
            others: string[];
            /** Format: uuid */
            refId: string | null;
            /** Format: date-time */
            since: string;
            title: string | null;
            urgent: boolean;
        };
        WayView: {
            reasons: ("talked-together" | "agreed-together" | "plan-under-way" | "goals-looked-at-again" | "family-wishes" | "cannot-be-reached" | "moved-away" | "family-is-back")[];
            /** @enum {string} */
            to: "sign-up" | "start" | "plan" | "follow-up" | "resting" | "closed" | "closed-unsigned";
        };
        WeighDto: {
            reasons: string;
            toldChild: boolean;
        };
        WeighingView: {
            /** @description Null until somebody has told the child */
            reasons: string | null;
            /** Format: date-time */
            weighedAt: string;
        };
        WhoSeesView: {
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @description Others of the family */
            persons: components["schemas"]["LaneNameView"][];
            services: components["schemas"]["LaneNameView"][];
            /** @description Nobody else sees it */
            whole: boolean;
            /** @description The reader is one of them, as one of the family */
            you: boolean;
        };
        WordLimitView: {
            allowed: ("low" | "substantial" | "high" | "blue" | "sea" | "green" | "moss" | "purple" | "slate")[];
            /** @enum {string} */
            is: "word";
            /** @enum {string} */
            usual: "low" | "substantial" | "high" | "blue" | "sea" | "green" | "moss" | "purple" | "slate";
        };
        WorkCountsView: {
            all: number;
            family: number;
            mine: number;
            overdue: number;
            stuck: number;
        };
        WorkListView: {
            /** Format: date-time */
            at: string;
            counts: components["schemas"]["WorkCountsView"];
            items: components["schemas"]["WorkView"][];
            next: string | null;
        };
        WorkView: {
            about: string | null;
            areas: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            /** Format: date-time */
            dueAt: string | null;
            /** Format: uuid */
            familyId: string;
            familyName: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "help" | "emergency-review" | "safety-bar" | "talk" | "weighing" | "hear-child" | "other-route" | "not-agreed" | "reconsideration" | "rights-request" | "hand-over-offer" | "hand-over" | "draft" | "service-promise" | "call-back" | "answers" | "late-step" | "consent-ended" | "ungrounded-proposal" | "ungrounded-paper" | "coming-of-age";
            overdue: boolean;
            /** Format: uuid */
            refId: string | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "to-do" | "open" | "paused" | "stuck" | "waits-for-service" | "waits-for-others" | "talk" | "interpreter" | "write" | "call" | "pressured";
            stuck: boolean;
            title: string | null;
            urgent: boolean;
            waitsFor: string[];
            /** @enum {string} */
            whoseTurn: "coordinator" | "family" | "service" | "others";
        };
        WritableAboutView: {
            alone: ("housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety")[];
            name: string;
            /** Format: uuid */
            personId: string;
        };
        WriteNoteDto: {
            /**
             * @description On the family or a person
             * @enum {string}
             */
            area?: "housing" | "economy" | "work" | "school" | "physical-health" | "mental-health" | "parenting" | "network" | "leisure" | "safety";
            /** @enum {string} */
            lane: "only-me" | "subjects" | "household" | "family" | "consented-services" | "named-persons" | "service-notes";
            /** @description In the lane for named persons: who */
            namedIds?: string[];
            /** @enum {string} */
            on: "family" | "person" | "goal" | "step";
            /**
             * Format: uuid
             * @description The person, goal or step; nothing for the family
             */
            onId?: string;
            /** @description On the family: whom it is about */
            subjectIds?: string[];
            words: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type AccessLogView = components['schemas']['AccessLogView'];
export type AccessReviewView = components['schemas']['AccessReviewView'];
export type ActAsDto = components['schemas']['ActAsDto'];
export type AddedPartView = components['schemas']['AddedPartView'];
export type AddedPersonView = components['schemas']['AddedPersonView'];
export type AdditionDto = components['schemas']['AdditionDto'];
export type AddServiceDto = components['schemas']['AddServiceDto'];
export type AgreedLatelyView = components['schemas']['AgreedLatelyView'];
export type AmountView = components['schemas']['AmountView'];
export type AnsweredCountView = components['schemas']['AnsweredCountView'];
export type AnsweredPromiseView = components['schemas']['AnsweredPromiseView'];
export type AnsweredView = components['schemas']['AnsweredView'];
export type AnswerOfficerDto = components['schemas']['AnswerOfficerDto'];
export type AnswerReconsiderationDto = components['schemas']['AnswerReconsiderationDto'];
export type AnswerRequestDto = components['schemas']['AnswerRequestDto'];
export type AnswerView = components['schemas']['AnswerView'];
export type AppointStaffDto = components['schemas']['AppointStaffDto'];
export type AreaGoingOnView = components['schemas']['AreaGoingOnView'];
export type AskCorrectionDto = components['schemas']['AskCorrectionDto'];
export type AskedOfficerView = components['schemas']['AskedOfficerView'];
export type AskedPromisesView = components['schemas']['AskedPromisesView'];
export type AskedPromiseView = components['schemas']['AskedPromiseView'];
export type AskErasureDto = components['schemas']['AskErasureDto'];
export type AskOfficerDto = components['schemas']['AskOfficerDto'];
export type BarsToReviewView = components['schemas']['BarsToReviewView'];
export type BarToReviewView = components['schemas']['BarToReviewView'];
export type BlockDto = components['schemas']['BlockDto'];
export type BlockView = components['schemas']['BlockView'];
export type BringPlanDto = components['schemas']['BringPlanDto'];
export type BroughtChildDto = components['schemas']['BroughtChildDto'];
export type BroughtDraftDto = components['schemas']['BroughtDraftDto'];
export type BroughtDraftsView = components['schemas']['BroughtDraftsView'];
export type BroughtItemView = components['schemas']['BroughtItemView'];
export type BroughtPlanView = components['schemas']['BroughtPlanView'];
export type CallBackDto = components['schemas']['CallBackDto'];
export type CallsToMakeView = components['schemas']['CallsToMakeView'];
export type CallToMakeView = components['schemas']['CallToMakeView'];
export type ChangeBlockDto = components['schemas']['ChangeBlockDto'];
export type ChangeMemberDto = components['schemas']['ChangeMemberDto'];
export type ChangeServiceDto = components['schemas']['ChangeServiceDto'];
export type ChangesSinceView = components['schemas']['ChangesSinceView'];
export type ChangeStaffDto = components['schemas']['ChangeStaffDto'];
export type ChildAdultDto = components['schemas']['ChildAdultDto'];
export type ChildFactView = components['schemas']['ChildFactView'];
export type ChildsHealthView = components['schemas']['ChildsHealthView'];
export type ChildViewDto = components['schemas']['ChildViewDto'];
export type ChildViewView = components['schemas']['ChildViewView'];
export type ChooseLaneDto = components['schemas']['ChooseLaneDto'];
export type CivilSocietyOwnerView = components['schemas']['CivilSocietyOwnerView'];
export type ClockView = components['schemas']['ClockView'];
export type CloseHelpDto = components['schemas']['CloseHelpDto'];
export type CloseTalkDto = components['schemas']['CloseTalkDto'];
export type ColleaguesView = components['schemas']['ColleaguesView'];
export type ColleagueView = components['schemas']['ColleagueView'];
export type ConfirmPromiseDto = components['schemas']['ConfirmPromiseDto'];
export type ConsentCellView = components['schemas']['ConsentCellView'];
export type ConsentGivenView = components['schemas']['ConsentGivenView'];
export type ConsentGiverView = components['schemas']['ConsentGiverView'];
export type ConsentMatrixView = components['schemas']['ConsentMatrixView'];
export type ConsentServiceView = components['schemas']['ConsentServiceView'];
export type ConsentSubjectView = components['schemas']['ConsentSubjectView'];
export type ConsentsView = components['schemas']['ConsentsView'];
export type ConsentView = components['schemas']['ConsentView'];
export type ContactAttemptDto = components['schemas']['ContactAttemptDto'];
export type ContactPointView = components['schemas']['ContactPointView'];
export type ContactsDto = components['schemas']['ContactsDto'];
export type ContactView = components['schemas']['ContactView'];
export type CoordinatedFamiliesView = components['schemas']['CoordinatedFamiliesView'];
export type CoordinatedFamilyView = components['schemas']['CoordinatedFamilyView'];
export type CorrectionNoteView = components['schemas']['CorrectionNoteView'];
export type DecisionLine = components['schemas']['DecisionLine'];
export type DecisionList = components['schemas']['DecisionList'];
export type DecisionTrialView = components['schemas']['DecisionTrialView'];
export type DecisionView = components['schemas']['DecisionView'];
export type DelegationDto = components['schemas']['DelegationDto'];
export type DelegationView = components['schemas']['DelegationView'];
export type DemoLetterView = components['schemas']['DemoLetterView'];
export type DemoMailView = components['schemas']['DemoMailView'];
export type DemoPersonsView = components['schemas']['DemoPersonsView'];
export type DemoPersonView = components['schemas']['DemoPersonView'];
export type DiscloseDto = components['schemas']['DiscloseDto'];
export type DisclosureMadeView = components['schemas']['DisclosureMadeView'];
export type DisclosuresToReviewView = components['schemas']['DisclosuresToReviewView'];
export type DisclosuresView = components['schemas']['DisclosuresView'];
export type DisclosureToReview = components['schemas']['DisclosureToReview'];
export type DisclosureView = components['schemas']['DisclosureView'];
export type DocumentForm = components['schemas']['DocumentForm'];
export type DraftDecisionDto = components['schemas']['DraftDecisionDto'];
export type DraftTermsView = components['schemas']['DraftTermsView'];
export type EmployeesToKeepOutView = components['schemas']['EmployeesToKeepOutView'];
export type EmployeeToKeepOutView = components['schemas']['EmployeeToKeepOutView'];
export type EndedAgreementView = components['schemas']['EndedAgreementView'];
export type EndHouseholdDto = components['schemas']['EndHouseholdDto'];
export type EndRecordDto = components['schemas']['EndRecordDto'];
export type EnterDemoPersonDto = components['schemas']['EnterDemoPersonDto'];
export type EnterDemoPersonsDto = components['schemas']['EnterDemoPersonsDto'];
export type EventView = components['schemas']['EventView'];
export type ExemptionDto = components['schemas']['ExemptionDto'];
export type ExemptionsToConfirmView = components['schemas']['ExemptionsToConfirmView'];
export type ExemptionsView = components['schemas']['ExemptionsView'];
export type ExemptionToConfirmView = components['schemas']['ExemptionToConfirmView'];
export type ExemptionView = components['schemas']['ExemptionView'];
export type ExportDocumentView = components['schemas']['ExportDocumentView'];
export type ExportedDecisionView = components['schemas']['ExportedDecisionView'];
export type ExportedSheetView = components['schemas']['ExportedSheetView'];
export type ExportView = components['schemas']['ExportView'];
export type FamiliesView = components['schemas']['FamiliesView'];
export type FamilyFactsView = components['schemas']['FamilyFactsView'];
export type FamilyLineView = components['schemas']['FamilyLineView'];
export type FamilyToKeepFromView = components['schemas']['FamilyToKeepFromView'];
export type FamilyView = components['schemas']['FamilyView'];
export type FieldChangeView = components['schemas']['FieldChangeView'];
export type FieldFaultView = components['schemas']['FieldFaultView'];
export type FoundFamilyDto = components['schemas']['FoundFamilyDto'];
export type FutureSheetView = components['schemas']['FutureSheetView'];
export type GiveConsentDto = components['schemas']['GiveConsentDto'];
export type GiverView = components['schemas']['GiverView'];
export type GuestServiceDto = components['schemas']['GuestServiceDto'];
export type GuestsView = components['schemas']['GuestsView'];
export type GuestUntilDto = components['schemas']['GuestUntilDto'];
export type GuestView = components['schemas']['GuestView'];
export type HandOverDto = components['schemas']['HandOverDto'];
export type HealthWordsView = components['schemas']['HealthWordsView'];
export type HealthWordView = components['schemas']['HealthWordView'];
export type HelpDto = components['schemas']['HelpDto'];
export type HelpWordsView = components['schemas']['HelpWordsView'];
export type HelpWordView = components['schemas']['HelpWordView'];
export type HistoryView = components['schemas']['HistoryView'];
export type HomeView = components['schemas']['HomeView'];
export type HouseholdAddedView = components['schemas']['HouseholdAddedView'];
export type HouseholdView = components['schemas']['HouseholdView'];
export type IncompleteFieldView = components['schemas']['IncompleteFieldView'];
export type InformingRefusalDto = components['schemas']['InformingRefusalDto'];
export type InformingRefusalsView = components['schemas']['InformingRefusalsView'];
export type InformingRefusalView = components['schemas']['InformingRefusalView'];
export type InterpretedByDto = components['schemas']['InterpretedByDto'];
export type InterpretedByView = components['schemas']['InterpretedByView'];
export type InvalidateConsentDto = components['schemas']['InvalidateConsentDto'];
export type InviteGuestDto = components['schemas']['InviteGuestDto'];
export type ItemLaneView = components['schemas']['ItemLaneView'];
export type JoinDto = components['schemas']['JoinDto'];
export type JointOwnerView = components['schemas']['JointOwnerView'];
export type KeepContactPointDto = components['schemas']['KeepContactPointDto'];
export type KeepOutDto = components['schemas']['KeepOutDto'];
export type KeptKindView = components['schemas']['KeptKindView'];
export type KeptOutListView = components['schemas']['KeptOutListView'];
export type KeptOutOfFamilyListView = components['schemas']['KeptOutOfFamilyListView'];
export type KeptOutOfFamilyView = components['schemas']['KeptOutOfFamilyView'];
export type KeptOutView = components['schemas']['KeptOutView'];
export type KeySetView = components['schemas']['KeySetView'];
export type LaneChoiceView = components['schemas']['LaneChoiceView'];
export type LaneNameView = components['schemas']['LaneNameView'];
export type LanePersonView = components['schemas']['LanePersonView'];
export type LanesView = components['schemas']['LanesView'];
export type LaneView = components['schemas']['LaneView'];
export type LeftConsentView = components['schemas']['LeftConsentView'];
export type LeftFamilyView = components['schemas']['LeftFamilyView'];
export type LeftLogView = components['schemas']['LeftLogView'];
export type LeftRequestView = components['schemas']['LeftRequestView'];
export type LetInDto = components['schemas']['LetInDto'];
export type LoggedOutView = components['schemas']['LoggedOutView'];
export type LogInsView = components['schemas']['LogInsView'];
export type LogInView = components['schemas']['LogInView'];
export type MadeView = components['schemas']['MadeView'];
export type MemberAddedView = components['schemas']['MemberAddedView'];
export type MemberOwnerView = components['schemas']['MemberOwnerView'];
export type MergeComparisonView = components['schemas']['MergeComparisonView'];
export type MergeDto = components['schemas']['MergeDto'];
export type MergedView = components['schemas']['MergedView'];
export type MergeFactsView = components['schemas']['MergeFactsView'];
export type MergeHintView = components['schemas']['MergeHintView'];
export type MergeSideView = components['schemas']['MergeSideView'];
export type MergesView = components['schemas']['MergesView'];
export type MergeView = components['schemas']['MergeView'];
export type MeView = components['schemas']['MeView'];
export type MissingPromiseView = components['schemas']['MissingPromiseView'];
export type MissingView = components['schemas']['MissingView'];
export type MistakeDto = components['schemas']['MistakeDto'];
export type MoneyView = components['schemas']['MoneyView'];
export type MoveClockDto = components['schemas']['MoveClockDto'];
export type MyAnswerView = components['schemas']['MyAnswerView'];
export type MyDataView = components['schemas']['MyDataView'];
export type MyFamilyPapersView = components['schemas']['MyFamilyPapersView'];
export type MyFamilyView = components['schemas']['MyFamilyView'];
export type MyMessageView = components['schemas']['MyMessageView'];
export type MyMunicipalityView = components['schemas']['MyMunicipalityView'];
export type MyPersonView = components['schemas']['MyPersonView'];
export type MyPostView = components['schemas']['MyPostView'];
export type MyRolesView = components['schemas']['MyRolesView'];
export type MyselfView = components['schemas']['MyselfView'];
export type MyWordsView = components['schemas']['MyWordsView'];
export type NamedPersonView = components['schemas']['NamedPersonView'];
export type NamedView = components['schemas']['NamedView'];
export type NameEmployeeDto = components['schemas']['NameEmployeeDto'];
export type NameReaderDto = components['schemas']['NameReaderDto'];
export type NameView = components['schemas']['NameView'];
export type NewPersonDto = components['schemas']['NewPersonDto'];
export type NewSessionView = components['schemas']['NewSessionView'];
export type NextStepView = components['schemas']['NextStepView'];
export type NextVersionView = components['schemas']['NextVersionView'];
export type NoticesView = components['schemas']['NoticesView'];
export type NoticeView = components['schemas']['NoticeView'];
export type NotToldView = components['schemas']['NotToldView'];
export type NumberLimitView = components['schemas']['NumberLimitView'];
export type OffersView = components['schemas']['OffersView'];
export type OfferView = components['schemas']['OfferView'];
export type OfficerQuestionView = components['schemas']['OfficerQuestionView'];
export type OpenHandOverView = components['schemas']['OpenHandOverView'];
export type OptionView = components['schemas']['OptionView'];
export type OtherSelfView = components['schemas']['OtherSelfView'];
export type OwnCaseDto = components['schemas']['OwnCaseDto'];
export type OwnPersonView = components['schemas']['OwnPersonView'];
export type OwnSupportView = components['schemas']['OwnSupportView'];
export type OwnWordsDto = components['schemas']['OwnWordsDto'];
export type PaperAuthorView = components['schemas']['PaperAuthorView'];
export type PaperFileView = components['schemas']['PaperFileView'];
export type PaperLaneDto = components['schemas']['PaperLaneDto'];
export type PaperMadeView = components['schemas']['PaperMadeView'];
export type PaperOnView = components['schemas']['PaperOnView'];
export type PapersView = components['schemas']['PapersView'];
export type PaperView = components['schemas']['PaperView'];
export type PartContentView = components['schemas']['PartContentView'];
export type PartDto = components['schemas']['PartDto'];
export type PartFaultView = components['schemas']['PartFaultView'];
export type PartMoneyView = components['schemas']['PartMoneyView'];
export type PartPayloadView = components['schemas']['PartPayloadView'];
export type PartRefusalView = components['schemas']['PartRefusalView'];
export type PartView = components['schemas']['PartView'];
export type PeopleToBarView = components['schemas']['PeopleToBarView'];
export type PersonFactsDto = components['schemas']['PersonFactsDto'];
export type PersonLineView = components['schemas']['PersonLineView'];
export type PersonToBarView = components['schemas']['PersonToBarView'];
export type PlaceView = components['schemas']['PlaceView'];
export type PlanAreaView = components['schemas']['PlanAreaView'];
export type PlanBasisView = components['schemas']['PlanBasisView'];
export type PlanDelegationView = components['schemas']['PlanDelegationView'];
export type PlanGoalView = components['schemas']['PlanGoalView'];
export type PlanOwnerView = components['schemas']['PlanOwnerView'];
export type PlanPersonView = components['schemas']['PlanPersonView'];
export type PlanServicePromiseView = components['schemas']['PlanServicePromiseView'];
export type PlanStepView = components['schemas']['PlanStepView'];
export type PlanView = components['schemas']['PlanView'];
export type PolicyListView = components['schemas']['PolicyListView'];
export type PolicyView = components['schemas']['PolicyView'];
export type PracticalStepDto = components['schemas']['PracticalStepDto'];
export type PracticalStepView = components['schemas']['PracticalStepView'];
export type PreconditionView = components['schemas']['PreconditionView'];
export type PreviewView = components['schemas']['PreviewView'];
export type ProblemView = components['schemas']['ProblemView'];
export type ProgressDto = components['schemas']['ProgressDto'];
export type ProgressView = components['schemas']['ProgressView'];
export type PromiseDto = components['schemas']['PromiseDto'];
export type PromiseView = components['schemas']['PromiseView'];
export type ProofStepView = components['schemas']['ProofStepView'];
export type ProvenEventView = components['schemas']['ProvenEventView'];
export type PublicKeyView = components['schemas']['PublicKeyView'];
export type ReachView = components['schemas']['ReachView'];
export type ReadBroughtDto = components['schemas']['ReadBroughtDto'];
export type ReadersDto = components['schemas']['ReadersDto'];
export type ReasonView = components['schemas']['ReasonView'];
export type ReceiptView = components['schemas']['ReceiptView'];
export type ReceivedView = components['schemas']['ReceivedView'];
export type ReconsiderationAskedView = components['schemas']['ReconsiderationAskedView'];
export type ReconsiderationDto = components['schemas']['ReconsiderationDto'];
export type ReconsiderationsView = components['schemas']['ReconsiderationsView'];
export type ReconsiderationView = components['schemas']['ReconsiderationView'];
export type RecordAnswerDto = components['schemas']['RecordAnswerDto'];
export type RecordedIdView = components['schemas']['RecordedIdView'];
export type RecordedView = components['schemas']['RecordedView'];
export type RefuseCorrectionDto = components['schemas']['RefuseCorrectionDto'];
export type RefusedPartView = components['schemas']['RefusedPartView'];
export type RefusePromiseDto = components['schemas']['RefusePromiseDto'];
export type RemovedPartView = components['schemas']['RemovedPartView'];
export type RenewConsentDto = components['schemas']['RenewConsentDto'];
export type RepresentationView = components['schemas']['RepresentationView'];
export type RepresentativeDto = components['schemas']['RepresentativeDto'];
export type RequestMadeView = components['schemas']['RequestMadeView'];
export type RequirementView = components['schemas']['RequirementView'];
export type RetentionMarkDto = components['schemas']['RetentionMarkDto'];
export type RetentionMarkView = components['schemas']['RetentionMarkView'];
export type ReviewDisclosureDto = components['schemas']['ReviewDisclosureDto'];
export type ReviewKeptOutDto = components['schemas']['ReviewKeptOutDto'];
export type ReviewSignalDto = components['schemas']['ReviewSignalDto'];
export type RightsRequestView = components['schemas']['RightsRequestView'];
export type RightsView = components['schemas']['RightsView'];
export type RunningTrialView = components['schemas']['RunningTrialView'];
export type SayHealthWordDto = components['schemas']['SayHealthWordDto'];
export type SealedEventView = components['schemas']['SealedEventView'];
export type SeeingServiceView = components['schemas']['SeeingServiceView'];
export type SeenByServiceView = components['schemas']['SeenByServiceView'];
export type SeenView = components['schemas']['SeenView'];
export type ServiceLineView = components['schemas']['ServiceLineView'];
export type ServiceListView = components['schemas']['ServiceListView'];
export type ServiceOwnerView = components['schemas']['ServiceOwnerView'];
export type ServiceView = components['schemas']['ServiceView'];
export type SetHouseholdDto = components['schemas']['SetHouseholdDto'];
export type SetPolicyDto = components['schemas']['SetPolicyDto'];
export type SheetDocumentView = components['schemas']['SheetDocumentView'];
export type SheetPartView = components['schemas']['SheetPartView'];
export type SheetPreviewView = components['schemas']['SheetPreviewView'];
export type SheetView = components['schemas']['SheetView'];
export type SignalReviewView = components['schemas']['SignalReviewView'];
export type SignalView = components['schemas']['SignalView'];
export type SignDecisionDto = components['schemas']['SignDecisionDto'];
export type SignedView = components['schemas']['SignedView'];
export type SplitHouseholdDto = components['schemas']['SplitHouseholdDto'];
export type StaffListView = components['schemas']['StaffListView'];
export type StaffView = components['schemas']['StaffView'];
export type StandInDto = components['schemas']['StandInDto'];
export type StandingAgreementDto = components['schemas']['StandingAgreementDto'];
export type StandingAgreementView = components['schemas']['StandingAgreementView'];
export type StatusView = components['schemas']['StatusView'];
export type StatutoryDecisionDto = components['schemas']['StatutoryDecisionDto'];
export type StatutoryDecisionsView = components['schemas']['StatutoryDecisionsView'];
export type StatutoryDecisionView = components['schemas']['StatutoryDecisionView'];
export type StatutoryRecordedView = components['schemas']['StatutoryRecordedView'];
export type StepDto = components['schemas']['StepDto'];
export type StepView = components['schemas']['StepView'];
export type StoppedView = components['schemas']['StoppedView'];
export type SupportPersonDto = components['schemas']['SupportPersonDto'];
export type SupportView = components['schemas']['SupportView'];
export type TakableListView = components['schemas']['TakableListView'];
export type TakableView = components['schemas']['TakableView'];
export type TakenPlanView = components['schemas']['TakenPlanView'];
export type TakePlanDto = components['schemas']['TakePlanDto'];
export type TalkDto = components['schemas']['TalkDto'];
export type TalkView = components['schemas']['TalkView'];
export type ThinkingTimeDto = components['schemas']['ThinkingTimeDto'];
export type ThinkingTimeView = components['schemas']['ThinkingTimeView'];
export type TrialDto = components['schemas']['TrialDto'];
export type TrialStartedView = components['schemas']['TrialStartedView'];
export type TriedView = components['schemas']['TriedView'];
export type UndoMergeDto = components['schemas']['UndoMergeDto'];
export type VoiceForCoordinatorView = components['schemas']['VoiceForCoordinatorView'];
export type VoicesForCoordinatorView = components['schemas']['VoicesForCoordinatorView'];
export type WaitingView = components['schemas']['WaitingView'];
export type WayView = components['schemas']['WayView'];
export type WeighDto = components['schemas']['WeighDto'];
export type WeighingView = components['schemas']['WeighingView'];
export type WhoSeesView = components['schemas']['WhoSeesView'];
export type WordLimitView = components['schemas']['WordLimitView'];
export type WorkCountsView = components['schemas']['WorkCountsView'];
export type WorkListView = components['schemas']['WorkListView'];
export type WorkView = components['schemas']['WorkView'];
export type WritableAboutView = components['schemas']['WritableAboutView'];
export type WriteNoteDto = components['schemas']['WriteNoteDto'];
export type $defs = Record<string, never>;
export interface operations {
    AccessReview_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReviewView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AccessReview_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerOfficerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AccessReview_review: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewSignalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Policies_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyListView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Policies_choose: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPolicyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ContactPoints_nameReader: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameReaderDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Services_list: {
        parameters: {
            query?: {
                /** @description With the services from outside that are guests of this family */
                family?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceListView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Services_add: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddServiceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Services_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeServiceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Staff_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffListView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Staff_appoint: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointStaffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Staff_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStaffDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OutsideCalls_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallsToMakeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OutsideCalls_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                signatureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallBackDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DemoFollowUp_moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveClockDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    DemoFollowUp_letters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoMailView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Demo_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoPersonsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Demo_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterDemoPersonsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Disclosures_toReview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosuresToReviewView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Disclosures_review: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                disclosureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewDisclosureDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exemptions_toConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionsToConfirmView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Families_list: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamiliesView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Families_found: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundFamilyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Families_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AccessLog_page: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                before?: string;
                limit?: number;
                /** @description Only what this person saw */
                person?: string;
                /** @description Only what was seen for this service */
                service?: string;
                /** @description Only what was seen of this person */
                subject?: string;
            };
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessLogView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AccessLog_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOfficerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Lanes_ofAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                actionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaneView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Lanes_chooseForAction: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                actionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLaneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaneView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plans_report: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                actionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plans_stop: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                actionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoppedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Authority_block: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Authority_changeBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                blockId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeBlockDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exchange_bring: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BringPlanDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtDraftsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exchange_read: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadBroughtDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroughtPlanView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_heard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoicesForCoordinatorView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_chooseReaders: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                viewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_weigh: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                viewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeighDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguesView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Consents_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Consents_give: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveConsentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentGivenView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Consents_invalidate: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                consentId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvalidateConsentDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Consents_renew: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                consentId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewConsentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentGivenView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Consents_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                consentId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Consents_matrix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentMatrixView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Consents_notices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rights_askCorrection: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskCorrectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChildFacts_recordDailyAuthority: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildAdultDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChildFacts_endDailyAuthority: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRecordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_alsoMe: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_sayView: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OtherWays_tryContact: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactAttemptDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    InformingRefusals_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformingRefusalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SheetPreview_next: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextVersionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SheetPreview_keep: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextVersionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SheetPreview_throwAway: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextVersionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Preconditions_meet: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
                partId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OtherWays_reconsiderations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderationsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OtherWays_reconsider: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconsiderationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconsiderationAskedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Signatures_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_requirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    SheetPreview_show: {
        parameters: {
            query: {
                /** @description One of those the draft would ask or tell */
                personId: string;
            };
            header?: never;
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetPreviewView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Signatures_sign: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_ask: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TalkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_think: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThinkingTimeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThinkingTimeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OtherWays_startTrial: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrialDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialStartedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OtherWays_confirmUnreachable: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_revise: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Signatures_sheet: {
        parameters: {
            query?: {
                /** @description An adult who lets the caller sign for them */
                onBehalfOf?: string;
            };
            header?: never;
            path: {
                decisionId: string;
                familyId: string;
                /** @description The version */
                n: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Decisions_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                decisionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StandingAgreements_delegate: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StandingAgreements_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Disclosures_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosuresView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Disclosures_disclose: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscloseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureMadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rights_askErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskErasureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    History_events: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                before?: string;
            };
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exemptions_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExemptionsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exemptions_record: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExemptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exemptions_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                exemptionId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    History_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChildFacts_facts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FamilyFactsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Lanes_ofGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
                goalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaneView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Lanes_chooseForGoal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLaneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaneView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Guests_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Guests_invite: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteGuestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Guests_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                guestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Guests_setUntil: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                guestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestUntilDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_offer: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_accept: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_decline: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                handOverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Health_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthWordsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Health_say: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayHealthWordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthWordView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Health_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                wordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StatutoryAndHelp_listHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpWordsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StatutoryAndHelp_sayHelp: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HelpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StatutoryAndHelp_closeHelp: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                helpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseHelpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Home_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Members_setUp: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetHouseholdDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdAddedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Members_endHousehold: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndHouseholdDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Members_split: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                householdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitHouseholdDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdAddedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    InformingRefusals_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformingRefusalsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    KeptOut_ofFamily: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOutOfFamilyListView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    FreeActs_leavePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Members_join: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberAddedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Members_changeMembership: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMemberDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Members_takeOut: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MistakeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Members_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonFactsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Merges_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergesView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Merges_merge: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Merges_undo: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                mergeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoMergeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Merges_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
                oneId: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergeComparisonView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    KeptOut_recordOwn: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnCaseDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Papers_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Papers_delete: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Files_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Papers_changeLane: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperLaneDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Files_picture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Papers_takeAway: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Files_add: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperMadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Papers_write: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperMadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChildFacts_recordResponsibility: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildAdultDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChildFacts_endResponsibility: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRecordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ContactPoints_readFor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
                kind: "email" | "phone" | "address";
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPointView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ContactPoints_keepFor: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                kind: "email" | "phone" | "address";
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepContactPointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPointView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Plans_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Lanes_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanesView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Preview_show: {
        parameters: {
            query: {
                service: string;
            };
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenByServiceView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Promises_promise: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Promises_confirm: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPromiseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredPromiseView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Promises_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusePromiseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredPromiseView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OtherWays_answerReconsideration: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                reconsiderationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerReconsiderationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Authority_represent: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepresentativeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Authority_endRepresentation: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRecordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChildFacts_recordResidence: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildAdultDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ChildFacts_endResidence: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRecordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RetentionMarks_mark: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionMarkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestMadeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    RetentionMarks_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                markId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rights_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rights_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequestDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rights_correct: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequestDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rights_refuse: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseCorrectionDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Rights_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Signatures_callBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                signatureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallBackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Signatures_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
                signatureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Signatures_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                signatureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_standIn: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    AgreementDrafts_draft: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandingAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Lanes_ofAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaneView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Lanes_chooseForAgreement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version you saw; 412 with the current version when somebody was there before you */
                "If-Match": string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                agreementId: string;
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseLaneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaneView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StandingAgreements_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedAgreementView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StandingAgreements_takeStep: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticalStepDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticalStepView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StatutoryAndHelp_listStatutory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatutoryDecisionsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StatutoryAndHelp_recordStatutory: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatutoryDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatutoryRecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    StatutoryAndHelp_reviewStatutory: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                statutoryDecisionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    FreeActs_moveOn: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Authority_nameSupport: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Authority_endSupport: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                recordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exchange_takable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakableListView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Exchange_take: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenPlanView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Voices_close: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                talkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseTalkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedIdView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_nameEmployee: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameEmployeeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Team_leave: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    FreeActs_removeService: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                familyId: string;
                placeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Outside_offers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffersView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    KeptOut_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptOutListView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    KeptOut_keepOut: {
        parameters: {
            query?: never;
            header: {
                /** @description Names this click: the same key with the same content is done once and answered alike for 24 hours */
                "Idempotency-Key"?: string;
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepOutDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    KeptOut_letIn: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                keptOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetInDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    KeptOut_review: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                keptOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewKeptOutDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    KeptOut_employees: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmployeesToKeepOutView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Me_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    OwnWords_choose: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnWordsDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ContactPoints_readOwn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "email" | "phone" | "address";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPointView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    ContactPoints_keepOwn: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                kind: "email" | "phone" | "address";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepContactPointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPointView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    MyData_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LogIns_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogInsView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LogIns_end: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path: {
                logInId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    LogIns_endOthers: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Outside_bars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BarsToReviewView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Promises_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedPromisesView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Outside_coordinated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoordinatedFamiliesView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Outside_people: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                familyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleToBarView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    WorkList_page: {
        parameters: {
            query?: {
                /** @description The `next` of the page before */
                cursor?: string;
                /** @description Only this kind of thing */
                kind?: "help" | "emergency-review" | "safety-bar" | "talk" | "weighing" | "hear-child" | "other-route" | "not-agreed" | "reconsideration" | "rights-request" | "hand-over-offer" | "hand-over" | "draft" | "service-promise" | "call-back" | "answers" | "late-step" | "consent-ended" | "ungrounded-proposal" | "ungrounded-paper" | "coming-of-age";
                /** @description Words in the name of the family or in what waits */
                q?: string;
                tab?: "mine" | "family" | "overdue" | "stuck" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkListView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_actAs: {
        parameters: {
            query?: never;
            header: {
                /** @description csrfToken of GET /api/v1/me */
                "X-CSRF-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActAsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSessionView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
    Auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedOutView"];
                };
            };
            /** @description Refused: problem details (RFC 9457) with a closed code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemView"];
                };
            };
        };
    };
}
