-- Groups over millions of rows read a few columns, packed; the columns are those that are grouped and filtered by.
CREATE NONCLUSTERED COLUMNSTORE INDEX [NCCI_People] ON [People] ([PrefectureKey], [RegionKey], [HighestLevelKey], [BirthYear], [Gender], [Education], [IsLiftedFromPoverty], [IsRural], [IsSynthetic]);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [NCCI_SkillCertificates] ON [SkillCertificates] ([PrefectureKey], [RegionKey], [SkillLevelKey], [LevelRank], [OccupationKey], [Kind], [Route], [State], [IssuedOn], [PersonId], [IssuerId], [IsSynthetic]);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [NCCI_TrainingEnrolments] ON [TrainingEnrolments] ([PrefectureKey], [RegionKey], [Kind], [Group], [State], [CompletedOn], [EnrolledOn], [PersonId], [TrainingClassId], [IsSynthetic]);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [NCCI_SubsidyClaims] ON [SubsidyClaims] ([PrefectureKey], [RegionKey], [SubsidyStandardKey], [Beneficiary], [Fund], [State], [ClaimedOn], [PaidOn], [ClaimedAmount], [ApprovedAmount], [ReviewWorkingDays], [PaymentDays], [PersonId], [OccupationKey], [SkillLevelKey], [IsSynthetic]);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [NCCI_Payments] ON [Payments] ([PrefectureKey], [RegionKey], [SubsidyStandardKey], [Beneficiary], [Fund], [PaidOn], [Amount], [RecoveredAmount], [PersonId], [EstablishmentId], [IsSynthetic]);
GO
CREATE NONCLUSTERED COLUMNSTORE INDEX [NCCI_WorkforceCounts] ON [WorkforceCounts] ([PrefectureKey], [RegionKey], [Measure], [Year], [IndustryKey], [SkillLevelKey], [Gender], [AgeBand], [Education], [EstablishmentKind], [Breakdown], [Headcount], [IsSynthetic]);
