namespace Yunnan.DataHub.Schema.Tests.Architecture;

/// <summary>What the projects and folders of the hub may use.</summary>
/// <param name="Project">The project.</param>
/// <param name="Uses">The projects that its project file may refer to.</param>
/// <param name="Folders">
/// The folders of the project and, for each, those that it may use; null where folders may use each other as they like.
/// </param>
internal sealed record ProjectRules(string Project, string[] Uses, Dictionary<string, string[]>? Folders)
{
    /// <summary>What is wrong with arrows among the project's folders, in sentences.</summary>
    public IEnumerable<string> Violations(FolderArrows arrows)
    {
        if (Folders is null)
            yield break;
        foreach (var folder in arrows.Folders.Where(folder => !Folders.ContainsKey(folder)))
            yield return $"{Project}: the folder {folder} is new. Say in {nameof(AllowedArrows)} which folders it may use, and in docs/architecture.md what lives in it.";
        foreach (var folder in Folders.Keys.Where(folder => !arrows.Folders.Contains(folder)))
            yield return $"{Project}: there is no folder {folder} any more. Take it out of {nameof(AllowedArrows)}.";
        foreach (var arrow in arrows.All.Where(arrow => Folders.TryGetValue(arrow.From, out var allowed) && !allowed.Contains(arrow.To)))
            yield return $"{Project}: {arrow.From} may not use {arrow.To}, but {arrow.File} does. Move a type, or put an interface between them.";
        foreach (var circle in arrows.Circles())
            yield return $"{Project}: the folders {string.Join(", ", circle)} use each other in a circle: " +
                string.Join("; ",
                    arrows.All.Where(arrow => circle.Contains(arrow.From) && circle.Contains(arrow.To))
                        .Select(arrow => $"{arrow.From} uses {arrow.To} ({arrow.File})")) + ".";
    }
}
