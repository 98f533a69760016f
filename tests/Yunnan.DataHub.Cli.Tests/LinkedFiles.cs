namespace Yunnan.DataHub.Cli.Tests;

/// <summary>
/// Files of records that refer to others by several columns, and of the histories of records, in the order in which they are imported.
/// </summary>
internal static class LinkedFiles
{
    public static readonly string Person = RecordFiles.IdentityNumber(1);
    public static readonly string Other = RecordFiles.IdentityNumber(2);
    public static readonly string Employer = RecordFiles.CreditCode(1);

    public static readonly (string Record, string File)[] All =
    [
        ("establishments", RecordFiles.Establishments(1)),
        ("persons", RecordFiles.Persons(2)),
        (
            "accreditations",
            "kind,number,establishmentCreditCode,personIdentityNumber,region,scope,grantedBy,batch,enteredOn,validFrom,validUntil,state\n"
            + $"evaluation-body,Z-1,{Employer},,530100,焊工,云南省人力资源和社会保障厅,2,2023-01-01,2023-02-01,2026-01-31,active\n"
            + $"training-teacher,Z-1,,{Person},530102,,,,,,,in-pool\n"
        ),
        (
            "accreditation-stages",
            "accreditationKind,accreditationNumber,ordinal,state,from,until,actor\n"
            + "evaluation-body,Z-1,0,applied,2022-12-01,2022-12-31,县人社局\n"
            + "evaluation-body,Z-1,1,active,2023-02-01,,\n"
        ),
        (
            "sites",
            "kind,number,nameZh,hostCreditCode,leaderIdentityNumber,region,isAllianceLead,stars,state\n"
            + $"工匠园区,S-1,昆明工匠园区,{Employer},{Person},530102,是,,in-operation\n"
            + "technician-college,S-1,技师学院,,,530100,,,in-operation\n"
        ),
        ("sites", "kind,number,nameZh,region,allianceKind,allianceNumber,state\nartisan-park,S-2,分园区,530300,artisan-park,S-1,planned\n"),
        ("site-stages",
            "siteKind,siteNumber,ordinal,state,lifecycleState,from,until\nartisan-park,S-1,0,under-construction,building,2021-03-01,2022-09-30\nartisan-park,S-1,1,in-operation,,2022-10-01,\n"),
        ("site-assessments",
            "siteKind,siteNumber,year,kind,score,starsBefore,stars,outcome,assessedOn\nartisan-park,S-1,2023,star-rating,91.5,3,4,upgraded,2023-11-01\nartisan-park,S-1,2024,star-rating,,4,4,passed,\n"),
        ("site-members", $"siteKind,siteNumber,personIdentityNumber,joinedOn,leftOn\nartisan-park,S-1,{Person},2022-11-01,\nartisan-park,S-1,{Other},2022-11-01,2023-05-01\n"),
        (
            "programme-selections",
            "programme,year,personIdentityNumber,teamName,establishmentCreditCode,employerCreditCode,region,publicityFrom,publicityUntil,agreementFrom,agreementUntil,agreementYears,monthsPerYear,state\n"
            + $"academician-industry-park,2023,{Person},,,{Employer},530100,2024-09-30,2024-10-12,2024-11-01,2029-10-31,5,9.5,in-support\n"
            + $"academician-industry-park,2023,{Other},焊接团队,,{Employer},530100,,,,,,,applied\n"
            + $"academician-industry-park,2023,,,{Employer},,530100,,,,,,,rejected\n"
        ),
        (
            "programme-selection-stages",
            "selectionProgramme,selectionYear,selectionRecipient,ordinal,state,from,until\n"
            + $"academician-industry-park,2023,{Person},0,applied,2023-05-04,2023-05-31\n"
            + "academician-industry-park,2023,焊接团队,0,applied,2023-05-05,\n"
            + $"academician-industry-park,2023,{Employer},0,rejected,2023-05-06,\n"
        ),
        ("selection-years",
            $"selectionProgramme,selectionYear,selectionRecipient,year,monthsInPost\nacademician-industry-park,2023,{Person},2024,2\nacademician-industry-park,2023,{Person},2025,12\n"),
        ("benefit-cards",
            $"number,personIdentityNumber,region,tier,issuedOn,contractUntil,minimumServiceMet,state,selectionProgramme,selectionYear,selectionRecipient\nB-1,{Person},530100,A,2024-12-01,2029-10-31,否,active,academician-industry-park,2023,{Person}\nB-2,{Other},530100,B,,,,tier-decided,,,\n"),
        (
            "honour-awards",
            "honourScheme,year,recipientKind,personIdentityNumber,establishmentCreditCode,siteKind,siteNumber,teamName,region,opinionsRequired,opinionsGiven,state\n"
            + $"chief-technician,2024,person,{Person},,,,,530100,2,1,publicity\n"
            + "best-station,2024,site,,,artisan-park,S-1,,530100,,,awarded\n"
        ),
        (
            "honour-award-stages",
            "honourAwardScheme,honourAwardYear,honourAwardRecipient,ordinal,state,from,until,note\n"
            + $"chief-technician,2024,{Person},0,nominated,2024-08-01,2024-09-29,\n"
            + $"chief-technician,2024,{Person},1,publicity,2024-09-30,2024-10-12,国庆\n"
            + "best-station,2024,工匠园区/S-1,0,awarded,2024-04-28,,\n"
        ),
        ("honour-award-opinions",
            $"honourAwardScheme,honourAwardYear,honourAwardRecipient,ordinal,body,outcome,givenOn\nchief-technician,2024,{Person},0,税务局,agreed,2024-08-20\nchief-technician,2024,{Person},1,公安局,未答复,\n"),
        ("sanctions", $"number,kind,establishmentCreditCode,region,ground,note,imposedOn\nD-1,warning,{Employer},530100,逾期,迟交,2024-01-05\n"),
        ("sanction-bars", "sanctionNumber,ordinal,what,until\nD-1,0,reviewing,2025-01-05\nD-1,1,暂停或者取消其提名资格,\n"),
        ("projects",
            $"kind,number,nameZh,year,programme,providerCreditCode,leaderIdentityNumber,region,grantApproved,satisfaction,startsOn,endsOn,state\nresearch,X-1,焊接研究,2024,academician-industry-park,{Employer},{Person},530100,50000,0.98,2024-01-01,2024-12-31,paid\n"),
        ("project-stages",
            "projectKind,projectNumber,ordinal,state,from,until\nresearch,X-1,0,applied,2023-10-01,2023-10-31\nresearch,X-1,1,running,2024-01-01,2024-12-31\n"),
        (
            "payments",
            "number,beneficiary,siteKind,siteNumber,honourAwardScheme,honourAwardYear,honourAwardRecipient,selectionProgramme,selectionYear,selectionRecipient,projectKind,projectNumber,fund,amount,paidOn,region\n"
            + "P-1,site,artisan-park,S-1,,,,,,,,,union-funds,10000,2024-05-01,530100\n"
            + $"P-2,person,,,chief-technician,2024,{Person},,,,,,union-funds,20000,2024-05-01,530100\n"
            + "P-3,site,,,best-station,2024,artisan-park/S-1,,,,,,union-funds,30000,2024-05-01,530100\n"
            + "P-4,team,,,,,,academician-industry-park,2023,焊接团队,,,talent-funds,40000,2024-05-01,530100\n"
            + "P-5,project,,,,,,,,,research,X-1,special-fiscal,50000,2024-05-01,530100\n"
        ),
        (
            "submissions",
            "reportingDuty,period,reportingBody,establishmentCreditCode,siteKind,siteNumber,region,title,dueOn,receivedOn,state\n"
            + $"{Duty},2023,,,,,530100,年度总结,2024-01-31,2024-02-10,accepted\n"
            + $"{Duty},2023-h1,yn-hrss,,,,530000,,2023-07-31,2023-07-31,accepted\n"
            + $"{Duty},2023-Q3,,{Employer},,,530100,,2023-10-31,2023-10-30,received\n"
            + $"{Duty},2023-07,,,artisan-park,S-1,530100,,,,expected\n"
        ),
        (
            "service-cases",
            "kind,number,title,personIdentityNumber,establishmentCreditCode,honourAwardScheme,honourAwardYear,honourAwardRecipient,handledBy,region,isExempt,receivedOn,dueOn,concludedOn,state\n"
            + $"legal-aid,C-1,欠薪援助,{Person},{Employer},,,,yn-hrss,530102,是,2024-09-29,2024-10-08,2024-10-09,concluded\n"
            + $"title-withdrawal,C-1,撤销称号,,,chief-technician,2024,{Person},,530100,,2024-09-29,2024-10-09,2024-10-09,archived\n"
        ),
        ("service-case-steps",
            "serviceCaseKind,serviceCaseNumber,ordinal,state,from,until\nlegal-aid,C-1,0,received,2024-09-29,2024-09-29\nlegal-aid,C-1,1,concluded,2024-10-09,2024-10-09\n"),
    ];

    public const string Duty = "yn-01-draw-up-provincial-rules-managing-competitions";
}

/// <summary>A hub that has taken all of these files; the tests that share it change nothing.</summary>
public sealed class LinkedHub : IAsyncLifetime
{
    public DataHub Hub { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Hub = await RecordFiles.HubAsync();
        foreach (var (record, file) in LinkedFiles.All)
        {
            var answer = await Hub.ImportRecordsAsync(record, file);
            Assert.True(answer.ExitCode == 0 && answer.Output.Contains(" 0 changed, 0 unchanged.", StringComparison.Ordinal),
                $"{record}: {answer}");
        }
    }

    public Task DisposeAsync()
    {
        Hub.Dispose();
        return Task.CompletedTask;
    }
}
