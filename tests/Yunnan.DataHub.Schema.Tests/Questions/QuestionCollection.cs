namespace Yunnan.DataHub.Schema.Tests.Questions;

/// <summary>One hub with the demonstration data for all tests of questions.</summary>
[CollectionDefinition(Name)]
public sealed class QuestionCollection : ICollectionFixture<HubWithDemonstration>
{
    public const string Name = "Hub with demonstration data";
}
